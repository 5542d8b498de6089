using System.Text;

namespace Bot.Core.Reading.Pages;

/// <summary>What a page's metadata calls it, to be compared with its headings.</summary>
internal sealed class PageTitle(string title)
{
    /// <summary>Titles of fewer words say too little to be sought in headings.</summary>
    private const int FewestWords = 4;

    private readonly HashSet<string> _words = [.. WordsOf(title)];
    private readonly string _letters = PageWords.Letters(title);
    private readonly bool _isLong = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;

    /// <summary>The share of a heading's words that the title has too, 0 to 1.</summary>
    public double Likeness(string heading)
    {
        if (string.Equals(_letters, PageWords.Letters(heading), StringComparison.OrdinalIgnoreCase))
            return 1;
        string[] own = WordsOf(heading);
        double shared = own.Count(_words.Contains);
        return own.Length < 2 ? 0 : Math.Min(0.99, shared / Math.Max(own.Length, _words.Count * 0.6));
    }

    /// <summary>Whether a heading says the whole title, which has several words.</summary>
    public bool IsIn(string heading) => _isLong && PageWords.Letters(heading).Contains(_letters, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a text, every ideograph being one.</summary>
    private static string[] WordsOf(string text)
    {
        var spaced = new StringBuilder(text.Length * 2);
        foreach (char sign in text)
        {
            bool isIdeograph = sign is >= '\u3040' and <= '\u9FFF';
            spaced.Append(char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ').Append(isIdeograph ? " " : "");
        }
        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
