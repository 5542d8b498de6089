using System.Globalization;

namespace Bot.Core.Chat.Settings;

/// <summary>What <c>/pause</c> was asked for.</summary>
internal static class PauseRequest
{
    /// <summary>The most days of a pause; a longer one is one without an end.</summary>
    public const int Longest = 365;

    /// <summary>The days; 0 for no number, which means until further notice; null where the text can't be understood.</summary>
    public static int? Read(string arguments)
    {
        if (arguments.Length == 0) return 0;
        var digits = new string([.. arguments.TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= Longest
            ? days
            : null;
    }
}
