namespace Bot.Core.Composing;

/// <summary>
/// A picture that a network itself holds, because somebody sent it to the bot there: it has no address on the web, and only that
/// network can show it. Written <c>telegram:AgACAgIA…</c> (Bot API, <c>file_id</c>).
/// </summary>
public static class HeldPicture
{
    private const int Longest = 300;

    /// <summary>How a network's file is written as a picture's address.</summary>
    public static string Of(string network, string file) => $"{network.ToLowerInvariant()}:{file}";

    /// <summary>The file that an address means on a network; null for addresses on the web and for what other networks hold.</summary>
    public static string? FileOf(string? address, string network) =>
        address is { Length: <= Longest } && address.Length > network.Length + 1 && address[network.Length] == ':'
        && address.StartsWith(network, StringComparison.OrdinalIgnoreCase)
        && address.AsSpan(network.Length + 1) is var file && AreLettersOfFiles(file)
            ? file.ToString()
            : null;

    /// <summary>File ids are written in base64url.</summary>
    private static bool AreLettersOfFiles(ReadOnlySpan<char> file)
    {
        foreach (var letter in file)
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')) return false;
        return true;
    }
}
