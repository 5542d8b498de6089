using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat.Searching;

/// <summary>
/// Remembers who was asked what to search for: in private whatever they write next is the answer. A group answers by
/// answering the question's message, and so may anybody after the program has started anew.
/// </summary>
internal sealed class SearchQuestions(TimeProvider time)
{
    private const int Most = 10_000;

    private static readonly TimeSpan Good = TimeSpan.FromMinutes(10);

    private static readonly HashSet<string> Questions =
        [.. Phrases.Languages.Select(language => Phrases.Text(PhraseKeys.SearchAsk, language))];

    private readonly Dictionary<ReaderPlace, DateTimeOffset> asked = [];
    private readonly Lock door = new();

    /// <summary>Notes that somebody is asked now. Where too many are, those of before answer by answering the message.</summary>
    public void Asked(Asker asker)
    {
        if (asker.Kind != ChatKind.Private) return;
        lock (door)
        {
            if (asked.Count >= Most) asked.Clear();
            asked[asker.Place] = time.GetUtcNow();
        }
    }

    /// <summary>Whether somebody was asked of late; from now on they were not.</summary>
    public bool Take(ReaderPlace place)
    {
        lock (door) return asked.Remove(place, out var at) && time.GetUtcNow() - at <= Good;
    }

    /// <summary>Whether a message answers the question's own.</summary>
    public static bool IsAnswer(IncomingMessage message) =>
        message.Quoted is { IsOwn: true } question && Questions.Contains(question.Text.Trim());
}
