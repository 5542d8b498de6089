namespace Bot.Core.Composing.Templates;

/// <summary>
/// Finds templates that may become too long. Summary and headline give way by themselves; what else a template prints is taken
/// here at the longest that it can be.
/// </summary>
internal static class TemplateLengthCheck
{
    private const string Sentence = "Dieser Satz steht hier für den längsten Text, den ein Artikel haben kann. ";

    /// <summary>Values so long that a template can hardly print them whole, and what to do about it.</summary>
    private static readonly (string Name, string Mend)[] Long =
    [
        ("text", "Print summary, which is fitted to the post, or shorten it: text | truncate_sentences: 500."),
        ("lead", "Print summary, which is fitted to the post, or shorten it: lead | truncate_sentences: 500."),
        ("note", "Shorten it: note | truncate_sentences: 500."),
    ];

    /// <summary>The faults of a template that is otherwise well.</summary>
    public static IEnumerable<TemplateFault> Faults(PostTemplate template, TemplateSource source, TextLimits limits)
    {
        var worst = Longest();
        foreach (var request in new[] { new PostRequest(new() { Title = worst.Article.Title }), worst })
        {
            if (Measure(template, request) is not { } markup)
            {
                yield return source.Fault(0, "the template takes too many steps. Loop over less, or not within a loop.");
                yield break;
            }
            if (markup.Fits(limits)) continue;
            var (name, mend) = Array.Find(Long, value => Measure(template, Without(request, value.Name)) is { } less && less.Fits(limits));
            var size = $"{markup.CodePoints:N0} characters in the longest case, of {limits.CodePoints:N0}";
            yield return name is null
                ? source.Fault(0, $"too long: {size}, even where summary and headline are short. Take something out.")
                : source.Fault(source.OfName(name), $"too long: {size}. {mend}");
            yield break;
        }
    }

    private static Markup? Measure(PostTemplate template, PostRequest request)
    {
        var facts = PostFacts.From(request);
        var rendered = template.Render(new PostValues(facts, CodePoints.Shorten(facts.Title, PostFitting.ShortestTitle), ""));
        return rendered is null ? null : MarkupReader.Read(rendered, new(int.MaxValue, int.MaxValue));
    }

    private static PostRequest Without(PostRequest request, string name) => name switch
    {
        "text" => request with { Article = request.Article with { Text = null } },
        "lead" => request with { Article = request.Article with { Lead = null } },
        _ => request with { Note = null },
    };

    /// <summary>An article of which everything is known, at full length.</summary>
    private static PostRequest Longest()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 400));
        var label = string.Concat(Enumerable.Repeat("Weltnachrichten ", 20));
        string[] labels = [.. Enumerable.Range(1, 30).Select(number => $"{(char)('A' + (number % 26))}{number}{label}")];
        var link = "https://paper.example/" + new string('x', 900);
        return new(new PostArticle
        {
            Title = label, Lead = text, Text = text, Section = label, Tags = labels, Link = link, Published = DateTimeOffset.UnixEpoch,
            Updated = DateTimeOffset.UnixEpoch, Language = "de", Authors = labels, SiteName = label, Image = link, ImageAlt = label,
            Dateline = new(label, label, label), IsPaywalled = true, IsBreaking = true,
        })
        {
            Channel = label, Newsroom = label, Emoji = "👨‍👩‍👧‍👦", Flair = label, Hashtag = label, MostHashtags = 10, Note = text,
            Now = DateTimeOffset.UnixEpoch,
        };
    }
}
