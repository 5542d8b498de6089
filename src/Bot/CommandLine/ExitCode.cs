namespace Bot.CommandLine;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Well = 0;

    /// <summary>What was asked for failed.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage, or wrong settings.</summary>
    public const int Wrong = 2;
}
