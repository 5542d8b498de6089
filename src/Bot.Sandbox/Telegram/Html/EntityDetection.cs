using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Sandbox.Telegram.Html;

/// <summary>
/// Recognises hashtags, cashtags, mentions, commands, addresses and e-mail addresses in plain text, outside of links
/// and code. Hosts without a scheme are recognised for well-known top-level domains only.
/// </summary>
internal static partial class EntityDetection
{
    private const int LongestTag = 256;

    public static IReadOnlyList<MessageEntity> Find(string text, IReadOnlyList<MessageEntity> entities)
    {
        var taken = entities.Where(IsClosed).ToList();
        var found = new List<MessageEntity>();
        foreach (var candidate in Candidates(text))
        {
            if (taken.Exists(candidate.Overlaps) || found.Exists(candidate.Overlaps)) continue;
            found.Add(candidate);
        }

        found.Sort(EntityKinds.Compare);
        return found;
    }

    private static bool IsClosed(MessageEntity entity) =>
        EntityKinds.IsCode(entity) || entity.Type is "text_link" or "text_mention";

    // In the order of their claims: a tag inside of an address belongs to the address.
    private static IEnumerable<MessageEntity> Candidates(string text)
    {
        foreach (var found in Addresses(text)) yield return found;
        foreach (Match match in Mentions().Matches(text))
            if (StartsWord(text, match.Index) && EndsWord(text, match.Index + match.Length))
                yield return Entity("mention", match);
        foreach (Match match in Commands().Matches(text))
            if (StartsCommand(text, match.Index) && EndsCommand(text, match.Index + match.Length))
                yield return Entity("bot_command", match);
        foreach (Match match in Hashtags().Matches(text))
            if (IsHashtag(text, match)) yield return Entity("hashtag", match);
        foreach (Match match in Cashtags().Matches(text))
            if (StartsWord(text, match.Index) && EndsWord(text, match.Index + match.Length))
                yield return Entity("cashtag", match);
    }

    private static IEnumerable<MessageEntity> Addresses(string text)
    {
        foreach (Match match in Emails().Matches(text)) yield return Entity("email", match);
        foreach (Match match in Urls().Matches(text))
        {
            if (match.Index > 0 && (IsWord(text[match.Index - 1]) || text[match.Index - 1] is '@' or '.')) continue;
            var length = match.Value.AsSpan().TrimEnd(".,:;!?'\")]}>*").Length;
            var url = match.Value[..length];
            if (HasKnownHost(url)) yield return new MessageEntity("url", match.Index, length);
        }
    }

    private static bool HasKnownHost(string url)
    {
        var checkedUrl = TelegramLinks.Check(url);
        if (checkedUrl is null || !Uri.TryCreate(checkedUrl, UriKind.Absolute, out var address)) return false;
        var scheme = url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        return scheme || TopLevelDomains.Contains(address.Host[(address.Host.LastIndexOf('.') + 1)..]);
    }

    private static bool IsHashtag(string text, Match match) =>
        match.Length <= LongestTag + 1 && StartsWord(text, match.Index)
        && match.Value.AsSpan(1).ContainsAnyExceptInRange('0', '9')
        && (match.Index + match.Length == text.Length || text[match.Index + match.Length] != '#');

    private static bool StartsWord(string text, int at) => at == 0 || !IsWord(text[at - 1]);

    private static bool EndsWord(string text, int end) => end == text.Length || !IsWord(text[end]);

    private static bool StartsCommand(string text, int at) =>
        at == 0 || !(IsWord(text[at - 1]) || text[at - 1] is '/' or '<' or '>');

    private static bool EndsCommand(string text, int end) =>
        end == text.Length || !(IsWord(text[end]) || text[end] is '/' or '<' or '>');

    private static bool IsWord(char character) => character is '_' or '\u200C' || char.IsLetterOrDigit(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate;

    private static MessageEntity Entity(string type, Match match) => new(type, match.Index, match.Length);

    private static readonly HashSet<string> TopLevelDomains = new(StringComparer.OrdinalIgnoreCase)
    {
        "com", "org", "net", "info", "biz", "edu", "gov", "int", "io", "me", "app", "dev", "news", "blog", "online",
        "eu", "de", "at", "ch", "li", "fr", "es", "it", "pl", "by", "ru", "ua", "uk", "us", "cn", "jp", "kr", "nl", "be",
        "cz", "sk", "hu", "se", "no", "fi", "dk", "ee", "lv", "lt", "pt", "gr", "ro", "bg", "tv", "example",
    };

    [GeneratedRegex(@"@[A-Za-z0-9_]{3,32}")]
    private static partial Regex Mentions();

    [GeneratedRegex(@"/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]{3,32})?")]
    private static partial Regex Commands();

    [GeneratedRegex(@"#[\p{L}\p{Mn}\p{Nd}_\u200C·]+")]
    private static partial Regex Hashtags();

    [GeneratedRegex(@"\$[A-Z]{1,8}")]
    private static partial Regex Cashtags();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}")]
    private static partial Regex Emails();

    [GeneratedRegex(@"(https?://[^\s<>""]+|[\p{L}\p{Nd}-]{1,63}(\.[\p{L}\p{Nd}-]{1,63}){1,8}(:[0-9]{1,5})?([/?#][^\s<>""]*)?)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Urls();
}
