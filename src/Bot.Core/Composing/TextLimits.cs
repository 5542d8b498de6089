using System.Text.RegularExpressions;

namespace Bot.Core.Composing;

/// <summary>How long a post may be, and how that is counted.</summary>
/// <param name="CodePoints">The most Unicode code points of the text a reader sees; Telegram: 4,096, captions
/// 1,024. Of plain text with the addresses of its links.</param>
/// <param name="Bytes">The most UTF-8 bytes of the text as it is sent, markup included; Telegram: 32,768.</param>
public sealed partial record TextLimits(int CodePoints = 4096, int Bytes = 32768)
{
    /// <summary>A text message.</summary>
    public static TextLimits Message { get; } = new();

    /// <summary>The caption under a photo.</summary>
    public static TextLimits Caption { get; } = new(1024);

    /// <summary>How the text is sent. Default: with Telegram's markup.</summary>
    public PostMarkup Markup { get; init; } = PostMarkup.Html;

    /// <summary>The code points that each link counts as, however long it is; Mastodon: 23. Default: as many as it has.</summary>
    public int? LinkLength { get; init; }

    /// <summary>The most code points of a caption; null: as many as of a message. Default: Telegram's 1,024.</summary>
    public int? CaptionCodePoints { get; init; } = 1024;

    /// <summary>The limits of the words under a photo.</summary>
    internal TextLimits OfCaption => CaptionCodePoints is { } most && most < CodePoints ? this with { CodePoints = most } : this;

    /// <summary>How many code points of the limit a plain text takes.</summary>
    internal int Measure(string plainText)
    {
        var count = Composing.CodePoints.Count(plainText);
        if (LinkLength is not { } length) return count;
        foreach (var link in Link().EnumerateMatches(plainText))
            count += length - Composing.CodePoints.Count(plainText.AsSpan(link.Index, link.Length));
        return count;
    }

    /// <summary>An address to where networks end it: marks that close a sentence or a bracket are not its own.</summary>
    [GeneratedRegex(@"https?://[^\s<>""]*[^\s<>"".,:;!?)\]}'»“”]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
