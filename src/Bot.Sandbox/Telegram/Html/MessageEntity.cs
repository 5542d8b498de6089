using System.Text.Json.Serialization;

namespace Bot.Sandbox.Telegram.Html;

/// <summary>A formatted or recognised stretch of a message, as Bot API's MessageEntity gives it.</summary>
/// <param name="Type">The Bot API's name of the kind, such as <c>bold</c> or <c>text_link</c>.</param>
/// <param name="Offset">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units; never 0.</param>
public sealed record MessageEntity(string Type, int Offset, int Length)
{
    /// <summary>The address of a <c>text_link</c>.</summary>
    public string? Url { get; init; }

    /// <summary>The person of a <c>text_mention</c>; filled in once the person is known to the bot.</summary>
    public User? User { get; init; }

    /// <summary>The programming language of a <c>pre</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The identifier of a <c>custom_emoji</c>.</summary>
    public string? CustomEmojiId { get; init; }

    /// <summary>The moment of a <c>date_time</c>, in seconds since 1970.</summary>
    public long? UnixTime { get; init; }

    /// <summary>How a <c>date_time</c> is to be shown; empty keeps the written text.</summary>
    public string? DateTimeFormat { get; init; }

    /// <summary>The person whom a <c>tg://user</c> link names, before it is looked up.</summary>
    [JsonIgnore]
    public long? UserId { get; init; }

    /// <summary>The first code unit after the stretch.</summary>
    [JsonIgnore]
    public int End => Offset + Length;

    internal bool Contains(MessageEntity other) => Offset <= other.Offset && other.End <= End;

    internal bool Overlaps(MessageEntity other) => Offset < other.End && other.Offset < End;
}
