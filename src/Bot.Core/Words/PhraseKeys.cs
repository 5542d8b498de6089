namespace Bot.Core.Words;

/// <summary>
/// All phrases, by meaning. A new one is a line here and a line in each language's table. A phrase may have
/// placeholders, named in its key's description: <c>{name}</c> stands for a value, <c>{count:item|items}</c> for the
/// form that goes with a number.
/// </summary>
public static partial class PhraseKeys
{
    /// <summary>The words of the link from a post to its article.</summary>
    public static readonly PhraseKey ReadOn = new("read-on");

    /// <summary>The label of a post that corrects an earlier one.</summary>
    public static readonly PhraseKey Correction = new("correction");

    /// <summary>The label of breaking news.</summary>
    public static readonly PhraseKey Breaking = new("breaking");

    /// <summary>An instant that is less than a second away, in either direction.</summary>
    public static readonly PhraseKey JustNow = new("just-now");

    /// <summary>On the button that passes an article on.</summary>
    public static readonly PhraseKey Share = new("share");

    /// <summary>On the button to the headlines of a section: <c>{section}</c>.</summary>
    public static readonly PhraseKey MoreOf = new("more-of");

    /// <summary>Above a list of several articles.</summary>
    public static readonly PhraseKey Digest = new("digest");

    /// <summary>Before the time of an article's last change.</summary>
    public static readonly PhraseKey Updated = new("updated");

    /// <summary>Marks an article that only subscribers can read whole.</summary>
    public static readonly PhraseKey Subscribers = new("subscribers");

    /// <summary>How long an article takes to read: <c>{minutes}</c>.</summary>
    public static readonly PhraseKey ReadingTime = new("reading-time");

    /// <summary>Joins the last of a series to those before: <c>{before}</c>, <c>{last}</c>.</summary>
    public static readonly PhraseKey And = new("and");
}
