using System.Buffers;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Elements whose names say what they are: a word somewhere in their class, id or another attribute, in any case.</summary>
/// <param name="words">The words.</param>
internal sealed class ElementMarks(params ReadOnlySpan<string> words)
{
    private readonly SearchValues<string> _words = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the words stands in the text of an attribute.</summary>
    public bool IsIn(string? attribute) => attribute is { Length: > 0 } && attribute.AsSpan().ContainsAny(_words);

    /// <summary>The elements below one for which <paramref name="isMarked"/> holds, in the page's order.</summary>
    public static IEnumerable<IElement> Below(IElement root, Func<IElement, bool> isMarked)
    {
        var open = new Stack<IEnumerator<IElement>>();
        open.Push(Children(root));
        while (open.TryPeek(out IEnumerator<IElement>? level))
        {
            if (!level.MoveNext())
            {
                open.Pop();
                continue;
            }
            if (isMarked(level.Current))
                yield return level.Current;
            if (level.Current.ChildElementCount > 0)
                open.Push(Children(level.Current));
        }
    }

    private static IEnumerator<IElement> Children(IElement element) => element.Children.GetEnumerator();
}
