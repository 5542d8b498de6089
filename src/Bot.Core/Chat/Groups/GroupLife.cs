using Bot.Core.Desk;
using Bot.Core.Model;
using Bot.Core.Readers;

namespace Bot.Core.Chat.Groups;

/// <summary>
/// Follows what becomes of the bot in chats: what they follow pauses and goes on, moves along with a group, and waits for a
/// topic. Who adds it to a group is told once how to go on.
/// </summary>
internal sealed class GroupLife(
    IReaderStore store, Askers askers, IGroupPeople people, NewsroomOptions newsroom, DeskOptions desk, TimeProvider time)
{
    /// <summary>Acts on it.</summary>
    /// <returns>What to say in the chat; null: nothing.</returns>
    public async Task<Reply?> HearAsync(GroupNews news, CancellationToken cancel)
    {
        // A channel is no reader, and the editors' chat none either.
        if (news.Kind == ChatKind.Channel || news.ChatId == desk.Chat) return null;
        if (news is GroupNews.Moved moved)
        {
            await store.MoveAsync(moved.Network, moved.ChatId, moved.To, cancel).ConfigureAwait(false);
            return null;
        }
        // Whoever leads a group writes in its closed topics.
        if (news is GroupNews.TopicClosed && await people.BotLeadsAsync(news.ChatId, cancel).ConfigureAwait(false) == true) return null;
        var isKnown = await store.ChangeAllAsync(news.Network, news.ChatId, Change, cancel).ConfigureAwait(false);
        return news is GroupNews.Added added && news.Kind == ChatKind.Group && !isKnown
            ? await WelcomeAsync(added, cancel).ConfigureAwait(false)
            : null;

        void Change(Subscriber row) => Put(row, PlacePause.After(row.Paused, row.Topic, news));
    }

    private static void Put(Subscriber row, PauseReason? paused)
    {
        if (paused == row.Paused) return;
        (row.Paused, row.PausedUntil) = (paused, null);
    }

    /// <summary>The group begins in the language of whoever added the bot.</summary>
    private async Task<Reply?> WelcomeAsync(GroupNews.Added added, CancellationToken cancel)
    {
        var place = new ReaderPlace(added.Network, added.ChatId);
        var kept = await store.ChangeAsync(place, Begin, time.GetUtcNow(), cancel).ConfigureAwait(false);
        if (!added.MayWrite) return null;
        var words = askers.Of(added.By, place, ChatKind.Group, new(kept, Staff: null), own: null).Words;
        return GroupGreeting.Of(newsroom, words);

        void Begin(Subscriber row)
        {
            row.AppLanguage = added.By.Language;
            Put(row, PlacePause.After(row.Paused, row.Topic, added));
        }
    }
}
