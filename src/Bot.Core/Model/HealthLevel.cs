namespace Bot.Core.Model;

/// <summary>How well something outside is, as a level that climbs with failures and descends with success.</summary>
public enum HealthLevel
{
    /// <summary>It answers, or failed too shortly to matter.</summary>
    Well,

    /// <summary>It failed again and again for a while; staff know.</summary>
    Failing,

    /// <summary>It failed for days: hardly asked any more.</summary>
    GivenUp,

    /// <summary>It says itself that it will not come back: asked only when somebody wants it to be.</summary>
    Gone,
}
