namespace Bot.Core.Reading.Pages;

/// <summary>What a page's metadata calls it, to be compared with its headings.</summary>
internal sealed class PageTitle
{
    /// <summary>Titles of fewer words say too little to be sought in headings.</summary>
    private const int FewestWords = 4;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _letters;
    private readonly bool _isLong;

    /// <summary>Takes in a title.</summary>
    public PageTitle(string title)
    {
        foreach (ReadOnlySpan<char> word in new LetterWords(title))
            _words.Add(word);
        _letters = PageWords.Letters(title);
        _isLong = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;
    }

    /// <summary>The share of a heading's words that the title has too, 0 to 1.</summary>
    public double Likeness(string heading)
    {
        if (string.Equals(_letters, PageWords.Letters(heading), StringComparison.OrdinalIgnoreCase))
            return 1;
        int own = 0, shared = 0;
        foreach (ReadOnlySpan<char> word in new LetterWords(heading))
        {
            own++;
            shared += _words.Contains(word) ? 1 : 0;
        }
        return own < 2 ? 0 : Math.Min(0.99, shared / Math.Max(own, _words.Set.Count * 0.6));
    }

    /// <summary>Whether a heading says the whole title, which has several words.</summary>
    public bool IsIn(string heading) => _isLong && PageWords.Letters(heading).Contains(_letters, StringComparison.OrdinalIgnoreCase);
}
