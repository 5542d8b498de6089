using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Groups;

/// <summary>What the bot says to a group that it comes to, and to <c>/start</c> there.</summary>
internal static class GroupGreeting
{
    /// <summary>The greeting, with the ways to go on.</summary>
    public static Reply Of(NewsroomOptions newsroom, Wording words) => new ChatText().Bold(newsroom.Name)
        .Paragraph().Add(words.Text(PhraseKeys.GroupGreeting, ("newsroom", newsroom.Name)))
        .Paragraph().Add(words[PhraseKeys.GroupGreetingHow])
        .Reply(CommandOverview.Ways(words));
}
