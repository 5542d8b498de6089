using Bot.Core.Model;
using Bot.Core.Watching.WebSub;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>A source's subscriptions, as its document and its hub change them; the caller saves.</summary>
internal static class NamedHubs
{
    /// <summary>
    /// Rows of one source: a document that names another hub each time fills no database and asks no more hubs.
    /// </summary>
    public const int Most = 8;

    /// <summary>Wants a subscription at the hub that the document names, and leaves the others.</summary>
    public static async Task NoteAsync(
        BotContext context, HubLinks named, Source source, DateTimeOffset now, CancellationToken cancel)
    {
        var rows = await context.HubSubscriptions.Where(row => row.SourceId == source.Id).ToListAsync(cancel);
        foreach (var row in rows.Where(row => !IsNamed(row) && !IsOver(row)))
            SubscriptionSteps.Leave(row, source, "The source names another hub or none.", now);
        if (named.Hub is null || source.Retired) return;
        if (rows.SingleOrDefault(IsNamed) is { } held)
        {
            if (IsOver(held)) SubscriptionSteps.Want(held, now);
            return;
        }
        if (rows.Count >= Most)
        {
            if (rows.Where(row => row.State == HubSubscriptionState.Left).MinBy(row => row.Id.Value) is not { } oldest) return;
            context.Remove(oldest);
        }
        context.Add(new HubSubscription { SourceId = source.Id, Hub = named.Hub, Topic = named.Topic, Due = now });

        bool IsNamed(HubSubscription row) => row.Hub == named.Hub && row.Topic == named.Topic;
    }

    /// <summary>A push of the source came by the subscription.</summary>
    public static async Task PushedAsync(
        BotContext context, HubSubscriptionId id, Source source, DateTimeOffset now, CancellationToken cancel)
    {
        if (await context.HubSubscriptions.SingleOrDefaultAsync(row => row.Id == id, cancel) is { } row)
            SubscriptionSteps.Pushed(row, source, now);
    }

    private static bool IsOver(HubSubscription row) => row.State is HubSubscriptionState.Leaving or HubSubscriptionState.Left;
}
