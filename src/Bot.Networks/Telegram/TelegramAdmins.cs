using System.Collections.Concurrent;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Networks.Telegram;

/// <summary>
/// The administrators of groups, as Telegram tells them (Bot API, getChatAdministrators), those who hide behind the group's name
/// and bots included. What was told is remembered, of a bounded number of groups.
/// </summary>
public sealed class TelegramAdmins(TelegramAccount account, TimeProvider time)
{
    private const int Most = 2_000;

    /// <summary>So soon after a failure Telegram is asked again.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<long, Told> groups = new();

    /// <summary>A group's administrators.</summary>
    /// <param name="group">The group.</param>
    /// <param name="fresh">How old what was told may be.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Where Telegram does not tell now, what it told last; null where it never did.</returns>
    public async Task<IReadOnlySet<long>?> OfAsync(long group, TimeSpan fresh, CancellationToken cancel)
    {
        var (now, known) = (time.GetUtcNow(), groups.GetValueOrDefault(group));
        if (now - known.At < fresh || now - known.Failed < Rest) return known.People;
        if (groups.Count >= Most) groups.Clear();
        try
        {
            var members = await account.Sender.GetChatAdministrators(group, cancellationToken: cancel).ConfigureAwait(false);
            known = new Told(now, members.Select(member => member.User.Id).ToHashSet());
        }
        catch (RequestException)
        {
            known = known with { Failed = now };
        }
        return (groups[group] = known).People;
    }

    /// <param name="At">When Telegram told; null: never.</param>
    /// <param name="People">What it told.</param>
    private readonly record struct Told(DateTimeOffset? At, IReadOnlySet<long>? People)
    {
        /// <summary>When it did not tell, since then.</summary>
        public DateTimeOffset? Failed { get; init; }
    }
}
