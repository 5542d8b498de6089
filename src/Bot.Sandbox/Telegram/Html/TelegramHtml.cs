using System.Text;

namespace Bot.Sandbox.Telegram.Html;

/// <summary>
/// The markup of <c>parse_mode=HTML</c>, read as the Bot API server reads it, with its exact errors. The result is
/// not yet cleaned, trimmed or limited: see <see cref="MessageText"/>.
/// </summary>
public static class TelegramHtml
{
    /// <summary>Parses a text with markup. Byte offsets in errors count UTF-8 bytes of <paramref name="raw"/>.</summary>
    public static HtmlParsing Parse(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return new Run(raw).Parse();
    }

    private sealed class Run(string raw)
    {
        private readonly TagReader tags = new(raw);
        private readonly StringBuilder output = new(raw.Length);
        private readonly List<MessageEntity> entities = [];
        private readonly Stack<StartTag> open = new();
        private bool loneSurrogates;

        public HtmlParsing Parse()
        {
            for (var at = 0; at < raw.Length;)
            {
                if (raw[at] == '<')
                {
                    var ends = at + 1 < raw.Length && raw[at + 1] == '/';
                    if ((ends ? Close(at) : Open(at)) is { } error) return HtmlParsing.Refused(error);
                    at = tags.Position;
                }
                else at = Copy(at);
            }

            if (open.TryPeek(out var left))
                return HtmlParsing.Refused($"Can't find end tag corresponding to start tag \"{left.Name}\"");
            if (loneSurrogates)
                return HtmlParsing.Refused("Text contains invalid Unicode characters after decoding HTML entities, "
                    + "check for unmatched surrogate code units");
            return new HtmlParsing(new FormattedText(output.ToString(), [.. entities.Select(WithoutStrayLanguage)]), null);
        }

        // Code outside of pre has no language.
        private static MessageEntity WithoutStrayLanguage(MessageEntity entity) =>
            entity.Type == "code" ? entity with { Language = null } : entity;

        private int Copy(int at)
        {
            var (code, next) = raw[at] == '&' ? HtmlEscapes.Decode(raw, at) : (0, at);
            if (code == 0)
            {
                output.Append(raw[at]);
                return at + 1;
            }

            if (Rune.IsValid(code)) output.Append(new Rune(code).ToString());
            else loneSurrogates = true;
            return next;
        }

        private string? Open(int at)
        {
            if (tags.ReadStart(at, output.Length) is not { } tag) return tags.Error;
            open.Push(tag);
            return null;
        }

        private string? Close(int at)
        {
            if (!open.TryPeek(out var tag)) return $"Unexpected end tag at byte offset {tags.Bytes(at)}";
            if (tags.ReadEnd(at) is not { } name) return tags.Error;
            if (name.Length > 0 && name != tag.Name)
                return $"Unmatched end tag at byte offset {tags.Bytes(at)}, "
                    + $"expected \"</{tag.Name}>\", found \"</{name}>\"";
            open.Pop();
            return output.Length == tag.Offset ? null : TagEntities.Add(entities, tag, output);
        }
    }
}
