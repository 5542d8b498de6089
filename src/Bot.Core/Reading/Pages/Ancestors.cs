using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Looks for what is around an element by name alone, which needs no selector to be read.</summary>
internal static class Ancestors
{
    /// <summary>The element itself or the nearest around it that has one of the names; null where there is none.</summary>
    public static IElement? Nearest(IElement element, params ReadOnlySpan<string> names)
    {
        IElement? around = element;
        while (around is not null && !names.Contains(around.LocalName))
            around = around.ParentElement;
        return around;
    }
}
