using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Letters.Digests;

/// <summary>
/// Writes a digest: headlines by section, the most important first, as many as fit into a message, and how many more there are.
/// </summary>
public sealed class DigestWriter(NewsroomOptions newsroom, SectionBook book, SubscriberZones zones)
{
    /// <summary>A digest of more headlines is none.</summary>
    private const int Most = 30;

    private const int LongestHeadline = 280;
    private const int LongestSection = 60;

    /// <summary>Writes it.</summary>
    /// <param name="stories">Its stories; at least one.</param>
    /// <param name="hour">The hour for which it was planned.</param>
    /// <param name="subscriber">Whose it is.</param>
    public Reply Write(DigestStories stories, DateTimeOffset hour, Subscriber subscriber)
    {
        var words = Phrases.In(subscriber.Speaks, newsroom.Language);
        var title = $" · {LocalTime.Date(hour, zones.Of(subscriber), words.Language)}";
        var ranked = DigestRank.Order(stories.Stories);
        var shown = Math.Min(Most, ranked.Count);
        var (content, isCut) = Set(shown);
        while (isCut && shown > 1) (content, isCut) = Set(--shown);
        return new Reply { Content = content with { IsSilent = subscriber.DigestIsSilent } };

        (PostContent, bool) Set(int count)
        {
            var text = new ChatText().Add("🗞 ").Bold(words[PhraseKeys.Digest]).Add(title);
            var groups = DigestRank.BySection(ranked, count);
            foreach (var group in groups) Add(text, group, words, hasTitle: groups.Count > 1);
            if (stories.Count > count)
                text.Paragraph().Italic(words.Text(PhraseKeys.DigestMore, ("count", stories.Count - count)));
            return text.Finish();
        }
    }

    private void Add(ChatText text, IGrouping<string, DigestStory> group, Wording words, bool hasTitle)
    {
        text.Paragraph();
        var title = group.First().Section is { } section
            ? book.TitleOf(section.Key, words.Language, section.Label)
            : words[PhraseKeys.DigestOther];
        if (hasTitle) text.Bold(CodePoints.Shorten(title, LongestSection)).Line();
        foreach (var (at, story) in group.Index())
        {
            if (at > 0) text.Line();
            text.Add(story.IsBreaking ? "🔴 " : "• ").Link(CodePoints.Shorten(story.Title, LongestHeadline), story.Link);
        }
    }
}
