using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Core.Composing;
using Telegram.Bot.Types;

namespace Bot.Networks.Telegram;

/// <summary>
/// Whether a message that stands is the one that was sent. The server cleans texts and links before it stores them, so only
/// what it never changes is compared: the visible signs of the text, and the letters and digits of the links behind it.
/// </summary>
internal static partial class TelegramLikeness
{
    /// <summary>Compares.</summary>
    /// <param name="standing">The message as Telegram gives it.</param>
    /// <param name="sent">What was sent.</param>
    public static bool IsSame(Message standing, PostContent sent)
    {
        var text = Signs(standing.Text ?? standing.Caption ?? "");
        if (text == Signs(sent.PlainText)) return true;
        if (sent.Markup != PostMarkup.Html) return text == Signs(sent.Text);
        return text == Signs(WebUtility.HtmlDecode(Tag().Replace(sent.Text, ""))) && HasLinksOf(standing, sent);
    }

    /// <summary>Posts alike in every word differ in the article that they lead to.</summary>
    private static bool HasLinksOf(Message standing, PostContent sent)
    {
        var stored = (standing.Entities ?? standing.CaptionEntities ?? []).Select(entity => entity.Url).OfType<string>().Select(Letters).ToHashSet();
        return stored.Count == 0 || Address().Matches(sent.Text).All(link => stored.Contains(Letters(WebUtility.HtmlDecode(link.Groups[1].Value))));
    }

    /// <summary>Without white space and what is invisible.</summary>
    private static string Signs(string text)
    {
        var signs = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune)) signs.Append(rune);
        return signs.ToString();
    }

    private static string Letters(string link) =>
        string.Concat(Uri.UnescapeDataString(link).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<a href=\"([^\"]*)\">", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
