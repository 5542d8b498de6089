using System.Security.Cryptography;
using System.Text;
using Bot.Core.Model;

namespace Bot.Core.Watching.WebSub;

/// <summary>
/// What each event does to a subscription, and through it to its source: while a lease runs and the hub has pushed before,
/// the source is looked at less often; as soon as that ends, a look is due.
/// </summary>
public static class SubscriptionSteps
{
    /// <summary>Requests to end a subscription before it is left to the end of its lease.</summary>
    public const int MostPartings = 5;

    /// <summary>How long after a request its verification is answered again: the answer may have been lost.</summary>
    public static TimeSpan Repeatable { get; } = TimeSpan.FromMinutes(10);

    private const int LongestReason = 300;

    /// <summary>Whether a push for it is taken.</summary>
    public static bool TakesPushes(HubSubscription row, DateTimeOffset now) => row.State switch
    {
        HubSubscriptionState.Wanted or HubSubscriptionState.Asked or HubSubscriptionState.Active => row.Callback is not null,
        HubSubscriptionState.Refused => row.ActiveUntil > now,
        _ => false,
    };

    /// <summary>
    /// The document names the hub, again where it was left meanwhile: with a callback and a secret of their own.
    /// </summary>
    public static void Want(HubSubscription row, DateTimeOffset now)
    {
        (row.State, row.Due, row.Tries, row.Reason) = (HubSubscriptionState.Wanted, now, 0, null);
        (row.Token, row.Secret, row.Callback, row.Asked) = ("", "", null, null);
        (row.ActiveUntil, row.LastPush) = (null, null);
    }

    /// <summary>It is no longer wanted: the hub is told where it may know of it.</summary>
    public static void Leave(HubSubscription row, Source source, string reason, DateTimeOffset now)
    {
        var known = row.Asked is not null && (row.State != HubSubscriptionState.Refused || row.ActiveUntil > now);
        (row.State, row.Due, row.Tries, row.Reason) = known
            ? (HubSubscriptionState.Leaving, now, 0, reason)
            : (HubSubscriptionState.Left, (DateTimeOffset?)null, 0, reason);
        EndPushes(row, source, now);
    }

    /// <summary>
    /// It is settled anew where the program's own address is another one than the hub knows, for nothing can reach it
    /// there: asked for again at the new one, or left where there is none.
    /// </summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Settle(HubSubscription row, Source source, WebSubOptions own, DateTimeOffset now)
    {
        if (row.State == HubSubscriptionState.Left) return false;
        var reachable = own.PublicUrl is not null;
        if (reachable && (row.Callback is null || row.Callback == own.Callback(row.Id.Value, row.Token))) return false;
        EndPushes(row, source, now);
        if (reachable && row.State != HubSubscriptionState.Leaving) Want(row, now);
        else End(row, "The program has another address than the hub knows, or none.");
        return true;
    }

    /// <summary>
    /// Notes that the hub is asked now for what the row says. The request itself follows, and its verification may come
    /// before its answer.
    /// </summary>
    /// <returns>Whether to ask; else there is nothing left to ask for.</returns>
    public static bool Ask(HubSubscription row, Source source, WebSubOptions own, DateTimeOffset now, double chance)
    {
        if (source.Retired && row.State is not (HubSubscriptionState.Leaving or HubSubscriptionState.Left))
            Leave(row, source, "The source is no longer watched.", now);
        if (row.State == HubSubscriptionState.Leaving && row.Tries >= MostPartings) End(row, row.Reason);
        if (row.State == HubSubscriptionState.Left) return false;
        if (row.State != HubSubscriptionState.Leaving)
        {
            row.State = HubSubscriptionState.Asked;
            if (row.Token.Length == 0) (row.Token, row.Secret) = (Unguessable(), Unguessable());
            row.Callback = own.Callback(row.Id.Value, row.Token);
        }
        row.Tries++;
        row.Asked = now;
        row.Due = Lease.Retry(now, row.Tries, hubWait: null, chance);
        return true;
    }

    /// <summary>The hub answered the request that was made at <paramref name="asked"/>.</summary>
    /// <returns>Whether anything changed: a verification may have come first, and then it counts.</returns>
    public static bool Answer(HubSubscription row, DateTimeOffset asked, HubAnswer answer, DateTimeOffset now, double chance)
    {
        var leaving = row.State == HubSubscriptionState.Leaving;
        if (row.Asked != asked || !leaving && row.State != HubSubscriptionState.Asked) return false;
        switch (answer)
        {
            case HubAnswer.Later later:
                if (!leaving) row.State = HubSubscriptionState.Wanted;
                row.Due = Lease.Retry(now, row.Tries, later.Wait, chance);
                row.Reason = Bounded(later.Reason);
                return true;
            case HubAnswer.Refused refused:
                // What it granted before it goes on to give until that lease ends.
                row.State = leaving ? HubSubscriptionState.Left : HubSubscriptionState.Refused;
                row.Due = leaving ? null : now + Lease.AfterRefusal;
                row.Reason = Bounded(refused.Reason);
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// The hub verifies the intent, or denies. Only what is pending for this very topic is confirmed (WebSub, section 5.3).
    /// </summary>
    public static VerificationOutcome Verify(
        HubSubscription row, Source source, HubVerification question, DateTimeOffset now, double chance)
    {
        if (question.Topic != row.Topic || row.Asked is not { } asked) return VerificationOutcome.Unknown;
        var repeatable = now - asked <= Repeatable;
        switch (question.Mode, row.State)
        {
            case ("denied", not (HubSubscriptionState.Leaving or HubSubscriptionState.Left)):
                (row.State, row.Due, row.Tries) = (HubSubscriptionState.Refused, now + Lease.AfterRefusal, 0);
                row.Reason = Bounded($"The hub denied it: {question.Reason ?? "it gave no reason"}");
                EndPushes(row, source, now);
                return VerificationOutcome.Denied;
            case ("subscribe", HubSubscriptionState.Asked):
            case ("subscribe", HubSubscriptionState.Active) when repeatable:
                if (string.IsNullOrEmpty(question.Challenge)) return VerificationOutcome.Unknown;
                Begin(row, source, Lease.Granted(question.LeaseSeconds), now, chance);
                return VerificationOutcome.Confirmed;
            case ("unsubscribe", HubSubscriptionState.Leaving):
            case ("unsubscribe", HubSubscriptionState.Left) when repeatable:
                if (string.IsNullOrEmpty(question.Challenge)) return VerificationOutcome.Unknown;
                End(row, row.Reason);
                return VerificationOutcome.Confirmed;
            default:
                return VerificationOutcome.Unknown;
        }
    }

    /// <summary>A push with the right signature came: from now on the hub is relied on while its lease runs.</summary>
    public static void Pushed(HubSubscription row, Source source, DateTimeOffset now)
    {
        row.LastPush = now;
        if (row.ActiveUntil > now) source.PushedUntil = row.ActiveUntil;
    }

    /// <summary>Whether this is the part of the callback that only the hub knows; the time that it takes tells nothing.</summary>
    public static bool Knows(HubSubscription row, string token) =>
        row.Token.Length > 0
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(row.Token), Encoding.UTF8.GetBytes(token));

    private static void Begin(HubSubscription row, Source source, TimeSpan lease, DateTimeOffset now, double chance)
    {
        // After a gap the hub has to show again that it pushes.
        if (row.ActiveUntil is null || row.ActiveUntil < now) row.LastPush = null;
        (row.State, row.Tries, row.Reason) = (HubSubscriptionState.Active, 0, null);
        row.ActiveUntil = now + lease;
        row.Due = Lease.Renewal(now, lease, chance);
        if (row.LastPush is not null) source.PushedUntil = row.ActiveUntil;
    }

    private static void End(HubSubscription row, string? reason) =>
        (row.State, row.Due, row.Reason) = (HubSubscriptionState.Left, null, reason);

    private static void EndPushes(HubSubscription row, Source source, DateTimeOffset now)
    {
        row.ActiveUntil = null;
        if (source.PushedUntil is null) return;
        source.PushedUntil = null;
        if (source.NextLook > now) source.NextLook = now;
    }

    /// <summary>
    /// 32 random bytes as 64 hexadecimal digits: fit for an address, and shorter than the 200 bytes that a secret may have
    /// (section 5.1).
    /// </summary>
    private static string Unguessable() => RandomNumberGenerator.GetHexString(64, lowercase: true);

    private static string Bounded(string reason) => reason.Length <= LongestReason ? reason : reason[..LongestReason];
}
