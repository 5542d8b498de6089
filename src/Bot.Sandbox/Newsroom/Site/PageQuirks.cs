using System.Collections.Concurrent;

namespace Bot.Sandbox.Newsroom.Site;

/// <summary>
/// How the pages of single articles differ from what the feeds and lists say, as on the real web: corrected on the page
/// alone, different for every request, gone. Kept in memory only.
/// </summary>
internal sealed class PageQuirks
{
    private readonly ConcurrentDictionary<int, PageQuirk> quirks = new();
    private int requests;

    /// <summary>Makes an article's page differ; nothing set makes it plain again.</summary>
    public void Set(int number, PageQuirk quirk) => quirks[number] = quirk;

    /// <summary>Whether the page is not there.</summary>
    public bool IsGone(int number) => quirks.TryGetValue(number, out var quirk) && quirk.Gone;

    /// <summary>The article as its page tells it to this request.</summary>
    public Article Shown(Article article)
    {
        if (!quirks.TryGetValue(article.Number, out var quirk)) return article;
        var turn = quirk.Varies ? Interlocked.Increment(ref requests) : 0;
        return article with
        {
            Texts = article.Texts.ToDictionary(text => text.Key, text => text.Value with
            {
                Title = Headline(quirk.Title ?? text.Value.Title, turn),
                Lead = quirk.Varies ? $"{text.Value.Lead} {turn} Kommentare." : text.Value.Lead,
                Paragraphs = quirk.Varies ? [.. text.Value.Paragraphs, $"Stand {turn}: Wir berichten weiter."] : text.Value.Paragraphs,
            }),
        };
    }

    /// <summary>Headlines that a site tries out on its readers.</summary>
    private static string Headline(string title, int turn) => turn == 0 ? title : (turn % 3) switch
    {
        0 => title,
        1 => $"{title} – was wir wissen",
        _ => $"Jetzt live: {title}",
    };
}

/// <summary>What is odd about an article's page.</summary>
/// <param name="Title">The headline that stands on the page alone; null: the article's.</param>
/// <param name="Varies">Whether headline, lead and body are different for every request.</param>
/// <param name="Gone">Whether the page is not there (404).</param>
internal sealed record PageQuirk(string? Title = null, bool Varies = false, bool Gone = false);
