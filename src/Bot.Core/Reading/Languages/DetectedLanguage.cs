namespace Bot.Core.Reading.Languages;

/// <summary>The language that a text seems to be written in.</summary>
/// <param name="Code">Two letters (ISO 639-1); null where nothing can be told.</param>
/// <param name="IsSure">
/// Whether it may be relied on: the text holds enough, and no other language comes near. About one headline of two words is not.
/// </param>
public readonly record struct DetectedLanguage(string? Code, bool IsSure);
