using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Storage.Stores;

/// <summary>What a try tells of its account.</summary>
internal static class AccountRows
{
    /// <summary>Pauses an account that is locked, and notes that one works; staff are told of either once.</summary>
    /// <param name="context">The work.</param>
    /// <param name="network">The account's network.</param>
    /// <param name="locked">Why it is locked; null: it isn't.</param>
    /// <param name="isSent">Something was sent.</param>
    /// <param name="now">When.</param>
    public static async Task PutAsync(BotContext context, string network, string? locked, bool isSent, DateTimeOffset now)
    {
        var account = await context.Accounts.FindAsync(network);
        if (locked is not null)
        {
            account ??= context.Accounts.Add(new Account { Network = network }).Entity;
            if (PauseRule.Close(account, locked, now)) context.Alarms.Add(Alarm(AlarmKind.AccountPaused, network, locked, now));
        }
        else if (isSent && account is not null && PauseRule.Worked(account))
            context.Alarms.Add(Alarm(AlarmKind.AccountRecovered, network, null, now));
    }

    private static Alarm Alarm(AlarmKind kind, string network, string? reason, DateTimeOffset now) =>
        new() { Kind = kind, About = network, Reason = reason, Raised = now };
}
