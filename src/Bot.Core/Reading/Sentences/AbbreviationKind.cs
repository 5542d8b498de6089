namespace Bot.Core.Reading.Sentences;

/// <summary>How an abbreviation's full stop behaves before a word that could begin a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>Something always follows it: <c>Dr.</c>, <c>z. B.</c>, <c>ul.</c></summary>
    NeverEnds,

    /// <summary>
    /// A sentence ends with it only where the next word is a typical first word: <c>U.S.</c>, <c>v. Chr.</c>
    /// </summary>
    SeldomEnds,

    /// <summary>A sentence ends with it before any capital letter: <c>p.m.</c>, <c>usw.</c></summary>
    OftenEnds,

    /// <summary>
    /// An abbreviation only before a number (<c>No. 5</c>), an ordinary word otherwise (<c>No. He left.</c>).
    /// </summary>
    BeforeNumber,

    /// <summary>
    /// After a number it is a unit or a year that seldom ends; elsewhere something always follows it: <c>2014 г.</c>,
    /// <c>г. Брест</c>.
    /// </summary>
    SeldomEndsAfterNumber,

    /// <summary>
    /// A measure that is written without a full stop: after a number the stop is the sentence's. Elsewhere it may be an
    /// initial: <c>5 м.</c>, <c>М. Иванов</c>.
    /// </summary>
    EndsAfterNumber,

    /// <summary>An era: the end unless it stands near the start: <c>W 300 r. p.n.e. Grecy …</c></summary>
    EndsFarFromStart,
}
