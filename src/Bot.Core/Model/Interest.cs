namespace Bot.Core.Model;

/// <summary>What kind of thing is followed.</summary>
public enum InterestKind
{
    /// <summary>Whatever the newsroom publishes.</summary>
    Everything,

    /// <summary>One section.</summary>
    Section,

    /// <summary>Stories in which certain words stand.</summary>
    Words,
}

/// <summary>
/// Something that can be followed, in one language; unique by kind, language and key. Many subscribers share one, so that a story
/// is compared with each interest once, however many follow it.
/// </summary>
public sealed class Interest
{
    /// <summary>Identity.</summary>
    public InterestId Id { get; init; }

    /// <summary>What kind.</summary>
    public InterestKind Kind { get; init; }

    /// <summary>The language of the stories (as <see cref="Article.Language"/>).</summary>
    public required string Language { get; init; }

    /// <summary>
    /// A section's key (<see cref="SectionBook"/>); of words their stems, so that <c>Häfen</c> and <c>Hafen</c> are one interest;
    /// empty for everything.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>
    /// Of words, the stem by which interests are looked up: only a story in which it stands can be meant. Null for other kinds.
    /// </summary>
    public string? Lead { get; init; }
}
