using System.Buffers;

namespace Bot.Core.Reading.Text;

/// <summary>Characters that are not seen, and white space but for the common one: text without them needs little work.</summary>
internal static class OddSpace
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Behind the Latin controls there is none up to here. Few languages have letters or marks beyond it.</summary>
    private const char LastCommon = '\u167F';

    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || c == '\uFEFF'))]);

    /// <summary>Whether there is one. Most texts are told by what is quickly looked for.</summary>
    internal static bool IsIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u007F', NoBreakSpace) || (text.ContainsAnyExceptInRange(' ', LastCommon) && text.ContainsAny(All));

    /// <summary>Where the first one stands, or -1.</summary>
    internal static int IndexIn(ReadOnlySpan<char> text) => IsIn(text) ? text.IndexOfAny(All) : -1;
}
