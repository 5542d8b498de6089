using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Rich;

/// <summary>
/// Reads "Rich HTML style" within the documented limits. The real parser is closed, so the words of refusals are this server's
/// own, and it is stricter: every tag must be closed, and lists, tables, maps and formulas are not known.
/// </summary>
internal sealed class RichHtml(Func<string, Checked<IReadOnlyList<PhotoSize>>> photos)
{
    private static readonly Dictionary<string, string> Formats = new()
    {
        ["b"] = "bold", ["strong"] = "bold", ["i"] = "italic", ["em"] = "italic", ["u"] = "underline", ["s"] = "strikethrough",
        ["mark"] = "marked", ["sub"] = "subscript", ["sup"] = "superscript", ["code"] = "code",
    };

    private static readonly Dictionary<string, string> Entities = new()
    {
        ["&nbsp;"] = "&#160;", ["&hellip;"] = "…", ["&mdash;"] = "—", ["&ndash;"] = "–", ["&lsquo;"] = "‘", ["&rsquo;"] = "’",
        ["&ldquo;"] = "“", ["&rdquo;"] = "”",
    };

    private readonly List<RichBlock> blocks = [];
    private int characters;
    private ApiAnswer? refusal;

    /// <summary>Reads a whole message.</summary>
    public Checked<RichMessage> Read(string html)
    {
        if (Parse(html) is not { } root) return Refused("the HTML is not well-formed");
        foreach (var node in root.Nodes()) Block(node);
        if (refusal is not null) return refusal;
        if (blocks.Count == 0) return Refused("it is empty");
        if (blocks.Count > RichLimits.Blocks) return Refused("it has too many blocks");
        if (blocks.Count(block => block.Type == "photo") > RichLimits.Media) return Refused("it has too many media");
        return characters > RichLimits.Characters ? Refused("it is too long") : new RichMessage(blocks);
    }

    private static XElement? Parse(string html)
    {
        foreach (var (name, written) in Entities) html = html.Replace(name, written, StringComparison.Ordinal);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 1 << 20 };
        try
        {
            using var reader = XmlReader.Create(new StringReader($"<root>{html}</root>"), settings);
            // Depth is checked while reading: a tree is not built of what is too deep.
            var document = new XDocument();
            using (var writer = document.CreateWriter())
                for (reader.MoveToContent(); !reader.EOF && reader.Depth <= RichLimits.Depth + 1;) Copy(reader, writer);
            return reader.EOF ? document.Root : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                writer.WriteStartElement(reader.LocalName);
                writer.WriteAttributes(reader, defattr: false);
                if (reader.IsEmptyElement) writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                writer.WriteEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
        }
        reader.Read();
    }

    private void Block(XNode node)
    {
        if (node is XText { Value: var loose })
        {
            if (!string.IsNullOrWhiteSpace(loose)) blocks.Add(new("paragraph") { Text = Counted(loose) });
            return;
        }
        if (node is not XElement element) return;
        switch (element.Name.LocalName)
        {
            case "p":
                blocks.Add(new("paragraph") { Text = Text(element) });
                break;
            case ['h', >= '1' and <= '6' and var size]:
                blocks.Add(new("heading") { Text = Text(element), Size = size - '0' });
                break;
            case "footer" or "blockquote":
                blocks.Add(new(element.Name.LocalName) { Text = Text(element) });
                break;
            case "hr":
                blocks.Add(new("divider"));
                break;
            case "img":
                Photo(element, caption: null);
                break;
            case "figure" when element.Element("img") is { } image:
                Photo(image, element.Element("figcaption"));
                break;
            default:
                refusal ??= Refused($"the tag \"{element.Name.LocalName}\" is not known here");
                break;
        }
    }

    private void Photo(XElement image, XElement? caption)
    {
        var source = image.Attribute("src")?.Value ?? "";
        if (TelegramLinks.Check(source) is not { } url) refusal ??= Refused("a picture has no address");
        else if (photos(url).Refused(out var refused, out var sizes)) refusal ??= refused;
        else blocks.Add(new("photo") { Photo = sizes, Url = url, Caption = caption is null ? null : new(Text(caption)) });
    }

    private JsonNode Text(XElement element)
    {
        var parts = new JsonArray([.. element.Nodes().Select(Part).OfType<JsonNode>()]);
        if (parts.Count != 1) return parts;
        var only = parts[0]!;
        parts.Clear();
        return only;
    }

    private JsonNode? Part(XNode node)
    {
        if (node is XText text) return Counted(text.Value);
        if (node is not XElement element) return null;
        var name = element.Name.LocalName;
        if (name == "br") return Counted("\n");
        if (Formats.TryGetValue(name, out var type)) return new JsonObject { ["type"] = type, ["text"] = Text(element) };
        if (name == "a" && element.Attribute("href") is { } href)
            return new JsonObject { ["type"] = "url", ["text"] = Text(element), ["url"] = href.Value };
        refusal ??= Refused($"the tag \"{name}\" is not known within a text");
        return null;
    }

    private JsonValue Counted(string text)
    {
        foreach (var _ in text.EnumerateRunes()) characters++;
        return JsonValue.Create(text);
    }

    private static ApiAnswer Refused(string why) => ApiAnswer.BadRequest($"can't parse rich message: {why}");
}
