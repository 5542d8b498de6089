using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Chat;

/// <summary>What the bot says to a person.</summary>
public sealed record Reply
{
    /// <summary>The words, with their markup and link preview.</summary>
    public required PostContent Content { get; init; }

    /// <summary>The message that it answers, where several people talk; null: it stands for itself.</summary>
    public int? Answers { get; init; }

    /// <summary>
    /// It asks for words, and the network may make the next message its answer (Bot API, <c>ForceReply</c>); it has no buttons
    /// then.
    /// </summary>
    public bool AsksForWords { get; init; }

    /// <summary>The bot's message that it takes the place of, by the network's reference; null: it is a new one.</summary>
    public string? InPlaceOf { get; init; }

    /// <summary>Buttons under it, row by row, over the content's own.</summary>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> Buttons { get; init; } = [];

    /// <summary>A picture that was drawn for it (PNG or JPEG), over the words; null for none.</summary>
    public ReadOnlyMemory<byte>? Drawing { get; init; }

    /// <summary>What the message goes on to tell, once it is sent; null for a message that stays as it is.</summary>
    public DeskReport? Report { get; init; }

    /// <summary>What it asks of a member of staff, which is answered by answering its message; null for nothing.</summary>
    public StaffQuestion? Asks { get; init; }
}

/// <summary>A button that tells the bot something when it is pressed.</summary>
/// <param name="Text">The words on it.</param>
/// <param name="Data">1 to 64 bytes that come back at the press (Bot API, callback_data).</param>
public sealed record ReplyButton(string Text, string Data);

/// <summary>
/// The answer to a press: a short notice, a change of the message with the button, a new message, or several of these.
/// </summary>
public sealed record PressAnswer
{
    /// <summary>A notice of at most 200 characters that the person sees for a moment; null for none.</summary>
    public string? Notice { get; init; }

    /// <summary>The notice stays until the person has taken note of it. Default: it goes by itself.</summary>
    public bool IsAlert { get; init; }

    /// <summary>What the message with the button becomes; null where it stays.</summary>
    public Reply? Edit { get; init; }

    /// <summary>A new message; null for none.</summary>
    public Reply? Say { get; init; }

    /// <summary>
    /// What is said instead where the notice comes too late for the press, because the work took long; null where a message tells
    /// it anyway.
    /// </summary>
    public Reply? Late => this is { Notice: { } notice, Edit: null, Say: null } ? ChatText.Say(notice) : null;
}
