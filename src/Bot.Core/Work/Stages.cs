namespace Bot.Core.Work;

/// <summary>The names of the street's stages, in the order in which an article passes them; what stands beside the road comes last.</summary>
public static class Stages
{
    /// <summary>Looks at sources.</summary>
    public const string Watch = "watch";

    /// <summary>Reads article pages.</summary>
    public const string Read = "read";

    /// <summary>Reads the pages of fresh articles again.</summary>
    public const string Reread = "reread";

    /// <summary>Composes posts.</summary>
    public const string Compose = "compose";

    /// <summary>Asks editors about candidates, reminds them, and follows the channels' rules.</summary>
    public const string Review = "review";

    /// <summary>Sends, corrects and retracts.</summary>
    public const string Deliver = "deliver";

    /// <summary>Plans who gets which story.</summary>
    public const string Mail = "mail";

    /// <summary>Plans digests at their hour.</summary>
    public const string Digest = "digest";

    /// <summary>Sends stories and digests to people.</summary>
    public const string Letter = "letter";

    /// <summary>Tells staff what they are to know.</summary>
    public const string Alarm = "alarm";

    /// <summary>Tells staff how what they did goes on.</summary>
    public const string Report = "report";

    /// <summary>Subscribes at hubs, beside the road that articles take.</summary>
    public const string WebSub = "websub";

    /// <summary>Puts articles into the index of the search.</summary>
    public const string Index = "index";

    /// <summary>Clears away what is no longer needed.</summary>
    public const string Housekeeping = "housekeeping";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Watch, Read, Reread, Compose, Review, Deliver, Mail, Digest, Letter, Alarm, Report, WebSub, Index, Housekeeping];
}
