namespace Bot.Core.Words;

public static partial class PhraseKeys
{
    /// <summary>The article is in another language, <c>{what}</c>.</summary>
    public static readonly PhraseKey RefusedLanguage = new("refused-language");

    /// <summary>Its sections, <c>{what}</c>, are not routed to the channel.</summary>
    public static readonly PhraseKey RefusedSection = new("refused-section");

    /// <summary>It has no section.</summary>
    public static readonly PhraseKey RefusedNoSection = new("refused-no-section");

    /// <summary>None of the conditions <c>{what}</c> holds.</summary>
    public static readonly PhraseKey RefusedNoneHolds = new("refused-none-holds");

    /// <summary>The condition <c>{what}</c> does not hold.</summary>
    public static readonly PhraseKey RefusedMissing = new("refused-missing");

    /// <summary>The unwanted <c>{what}</c> holds.</summary>
    public static readonly PhraseKey RefusedUnwanted = new("refused-unwanted");

    /// <summary>The pattern <c>{what}</c> took too long.</summary>
    public static readonly PhraseKey RefusedPatternTooSlow = new("refused-pattern-too-slow");

    /// <summary>The channel has the same story, headed <c>{what}</c>.</summary>
    public static readonly PhraseKey RefusedSameStory = new("refused-same-story");

    /// <summary>As the same story, and staff are asked.</summary>
    public static readonly PhraseKey RefusedHeld = new("refused-held");

    /// <summary>Staff, namely <c>{what}</c>, dropped it.</summary>
    public static readonly PhraseKey RefusedDropped = new("refused-dropped");

    /// <summary>Above the question whether a held article is to be posted, since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmStoryHeld = new("alarm-story-held");

    /// <summary>On the button that has a held article posted.</summary>
    public static readonly PhraseKey AlarmRelease = new("alarm-release");

    /// <summary>On the button that drops it.</summary>
    public static readonly PhraseKey AlarmDrop = new("alarm-drop");

    /// <summary>The held article is being posted.</summary>
    public static readonly PhraseKey AlarmReleased = new("alarm-released");

    /// <summary>The held article is dropped.</summary>
    public static readonly PhraseKey AlarmDropped = new("alarm-dropped");
}
