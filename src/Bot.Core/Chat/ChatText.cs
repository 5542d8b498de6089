using Bot.Core.Composing;

namespace Bot.Core.Chat;

/// <summary>
/// Writes what the bot says, as text that the network's parser always takes: whatever comes from outside is escaped, tags
/// are balanced, and writing stops at the limits of a message.
/// </summary>
internal sealed class ChatText
{
    private readonly MarkupWriter writer = new(TextLimits.Message);

    /// <summary>Words alone, as a reply.</summary>
    public static Reply Say(string text) => new ChatText().Add(text).Reply();

    /// <summary>Adds words.</summary>
    public ChatText Add(string text)
    {
        writer.Write(text);
        return this;
    }

    /// <summary>Adds words in bold type.</summary>
    public ChatText Bold(string text) => Formatted("b", null, text);

    /// <summary>Adds words in italics.</summary>
    public ChatText Italic(string text) => Formatted("i", null, text);

    /// <summary>Adds words that lead to an address; where the network would not take the address, the words alone.</summary>
    public ChatText Link(string text, string address) => Formatted("a", address, text);

    /// <summary>Begins a new line.</summary>
    public ChatText Line() => Add("\n");

    /// <summary>Begins a new paragraph.</summary>
    public ChatText Paragraph() => Add("\n\n");

    /// <summary>What was written, and whether its end had to be left out.</summary>
    public (PostContent Content, bool IsCut) Finish()
    {
        var markup = writer.Finish();
        return (new PostContent { Text = markup.Html, PlainText = markup.PlainText }, markup.IsCut);
    }

    /// <summary>What was written, as a reply.</summary>
    public Reply Reply(params IReadOnlyList<IReadOnlyList<ReplyButton>> buttons) =>
        new() { Content = Finish().Content, Buttons = buttons };

    private ChatText Formatted(string tag, string? address, string text)
    {
        writer.Open(tag, address);
        if (Isolated.IsNeeded(text)) writer.WriteIsolated(text);
        else writer.Write(text);
        writer.Close(tag);
        return this;
    }
}
