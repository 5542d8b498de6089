namespace Bot.Sandbox.Newsroom;

/// <summary>How the invented local paper publishes and where it stands.</summary>
public sealed class PaperOptions
{
    /// <summary>The folder that keeps the published articles, so that the paper goes on after a restart. Made when absent.</summary>
    public string Folder { get; set; } = Path.Combine("data", "sandbox");

    /// <summary>What the order of the stories, their names and numbers and the clock's jitter are drawn from. Default 1.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>The time between two new articles, give or take a fifth. Default 20 s.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The time from the start to the first new article. Default 3 s: after the bot's first look, which posts nothing, and soon enough for a newcomer.</summary>
    public TimeSpan FirstAfter { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Scheme, host and port the paper is reached at; its links begin with it. Default <c>http://127.0.0.1:5080</c>.
    /// Read at every request, so it may be set once the server knows its port.
    /// </summary>
    public Uri Address { get; set; } = new("http://127.0.0.1:5080");

    /// <summary>The IANA name of the zone the paper's dates are written in. Default <c>Europe/Berlin</c>.</summary>
    public string TimeZone { get; set; } = "Europe/Berlin";
}
