namespace Bot.Core.Model;

/// <summary>A place on a network where posts go.</summary>
public sealed class Channel : IPausable
{
    /// <summary>Identity.</summary>
    public ChannelId Id { get; init; }

    /// <summary>The name in settings and in answers to staff; unique, ignoring case.</summary>
    public required string Name { get; set; }

    /// <summary>The network's name, e.g. <c>Telegram</c>.</summary>
    public required string Network { get; set; }

    /// <summary>The address on the network; on Telegram <c>@name</c> or a numeric chat id.</summary>
    public required string Address { get; set; }

    /// <summary>The forum topic (message thread id); null for none.</summary>
    public int? Topic { get; set; }

    /// <summary>Only articles in this language, and phrases in it; null: every language, phrases in the article's.</summary>
    public string? Language { get; set; }

    /// <summary>Only articles of one of these sections (names or keys); empty: all.</summary>
    public List<string> Sections { get; set; } = [];

    /// <summary>The template's name, or a template's text; null: the built-in <c>card</c>.</summary>
    public string? Template { get; set; }

    /// <summary>Who made it.</summary>
    public Origin Origin { get; set; }

    /// <summary>No longer posted to; its history stays.</summary>
    public bool Retired { get; set; }

    /// <inheritdoc />
    public string? Paused { get; set; }

    /// <inheritdoc />
    public DateTimeOffset? Troubled { get; set; }

    /// <inheritdoc />
    public int Checks { get; set; }

    /// <inheritdoc />
    public DateTimeOffset? NextCheck { get; set; }

    /// <summary>
    /// The network's reference to the newest message that is known to stand in the chat: a search for a message begins behind
    /// it. Null: none is known.
    /// </summary>
    public string? Newest { get; set; }
}
