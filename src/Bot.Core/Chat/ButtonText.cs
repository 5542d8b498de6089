using Bot.Core.Composing;

namespace Bot.Core.Chat;

/// <summary>The lengths of what stands on buttons and in notices.</summary>
internal static class ButtonText
{
    /// <summary>Longer words would be cut by the reader's app, two buttons to a row.</summary>
    private const int Longest = 40;

    /// <summary>The most that a notice holds (Bot API, answerCallbackQuery).</summary>
    private const int LongestNotice = 200;

    /// <summary>The words for a button; never empty, for a button without words would vanish.</summary>
    public static string Fit(string text) =>
        CodePoints.Shorten(text.Trim(), Longest) is { Length: > 0 } words ? words : CodePoints.Ellipsis;

    /// <summary>An answer to a press that only says something.</summary>
    public static PressAnswer Notice(string text, Reply? edit = null) =>
        new() { Notice = CodePoints.Shorten(text, LongestNotice), Edit = edit };
}
