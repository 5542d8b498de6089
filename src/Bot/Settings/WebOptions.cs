namespace Bot.Settings;

/// <summary>The program's own web address (settings <c>Web</c>).</summary>
public sealed class WebOptions
{
    /// <summary>Where health, and in the sandbox the page, are served. Default: <c>http://127.0.0.1:5080</c>.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary>
    /// The address under which the web reaches <see cref="Url"/>, e.g. through a proxy, so that the hubs that sources name
    /// can push what is new (WebSub): http or https, a path at most. Default: none, and sources are only looked at.
    /// </summary>
    public string? PublicUrl { get; set; }

    /// <summary>Who may push articles to <c>/api/articles</c>. Default: nobody.</summary>
    public List<PushTokenSettings> PushTokens { get; set; } = [];
}

/// <summary>A system that may push articles (settings <c>Web:PushTokens:N</c>).</summary>
public sealed class PushTokenSettings
{
    /// <summary>The name by which it is known as a source; unique among these and the sources. Required.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// What it shows to be let in: 20 signs at least. A secret: give it as <c>Web__PushTokens__0__Token</c> or by a file named in
    /// <c>Web__PushTokens__0__TokenFile</c>. Required.
    /// </summary>
    public string? Token { get; set; }
}
