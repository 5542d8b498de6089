namespace Bot.Networks.Mastodon;

/// <summary>Who sees the bot's posts (API entity <c>Status#visibility</c>).</summary>
public enum MastodonVisibility
{
    /// <summary>Everybody, in all timelines.</summary>
    Public,

    /// <summary>Everybody, but not in the public timelines.</summary>
    Unlisted,

    /// <summary>Followers only.</summary>
    Private,
}

/// <summary>The bot's account on Mastodon (settings <c>Mastodon</c>).</summary>
public sealed class MastodonOptions
{
    /// <summary>The server where the account is: scheme and host, e.g. <c>https://mastodon.example</c>. Default: none.</summary>
    public string? Instance { get; set; }

    /// <summary>
    /// The access token of an application with the scopes <c>read:accounts</c>, <c>write:statuses</c> and <c>write:media</c>. A
    /// secret: give it as <c>Mastodon__Token</c> or by a file named in <c>Mastodon__TokenFile</c>. Default: none.
    /// </summary>
    public string? Token { get; set; }

    /// <summary>Who sees the posts. Default: <see cref="MastodonVisibility.Public"/>.</summary>
    public MastodonVisibility Visibility { get; set; }
}
