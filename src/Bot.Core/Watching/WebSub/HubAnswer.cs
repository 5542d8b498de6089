namespace Bot.Core.Watching.WebSub;

/// <summary>How a hub took a request to subscribe or to unsubscribe (WebSub, section 5.2).</summary>
public abstract record HubAnswer
{
    /// <summary>Taken; it verifies the intent by itself.</summary>
    public sealed record Accepted : HubAnswer;

    /// <summary>Not taken now: no answer came, or one that says so.</summary>
    /// <param name="Reason">Why, for people.</param>
    /// <param name="Wait">How long the hub asks to be left alone; null where it says nothing.</param>
    public sealed record Later(string Reason, TimeSpan? Wait = null) : HubAnswer;

    /// <summary>Not taken, and asking again would change nothing.</summary>
    /// <param name="Reason">Why, for people.</param>
    public sealed record Refused(string Reason) : HubAnswer;
}
