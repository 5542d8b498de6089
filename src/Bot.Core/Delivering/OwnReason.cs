using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Delivering;

/// <summary>Endings that the bot itself knows the reason of.</summary>
public static class OwnReason
{
    /// <summary>An ending for this reason: staff read it in their own words, and the log in English.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="ending">Makes the ending of what the log says.</param>
    public static T Because<T>(this Reason reason, Func<string, T> ending) where T : DeliveryOutcome =>
        (T)((DeliveryOutcome)ending(ReasonWords.InEnglish(reason.Stored)) with { Reason = reason });
}
