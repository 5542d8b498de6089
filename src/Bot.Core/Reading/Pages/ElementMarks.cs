using System.Buffers;

namespace Bot.Core.Reading.Pages;

/// <summary>Elements whose names say what they are: a word somewhere in their class, id or another attribute, in any case.</summary>
/// <param name="words">The words.</param>
internal sealed class ElementMarks(params ReadOnlySpan<string> words)
{
    private readonly SearchValues<string> _words = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the words stands in the text of an attribute.</summary>
    public bool IsIn(string? attribute) => attribute is { Length: > 0 } && attribute.AsSpan().ContainsAny(_words);
}
