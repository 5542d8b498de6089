using System.Text.Json;
using Bot.Core.Model;
using Bot.Core.Reading.Dates;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeed
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    internal static FeedDocument Read(TextBuffer text, Uri? address)
    {
        XmlCharacters.Clean(text);
        try
        {
            using var document = JsonDocument.Parse(JsonEscapes.WithoutHalves(text.Span.TrimStart("\uFEFF \t\r\n").ToString()), Lenient);
            return Read(document.RootElement, address);
        }
        catch (JsonException fault)
        {
            throw new FeedFormatException(new(ReasonKind.BrokenJson, Reason.Value((int)(fault.LineNumber ?? 0) + 1)), fault);
        }
    }

    private static FeedDocument Read(JsonElement feed, Uri? address)
    {
        var version = Text(feed, "version") ?? "";
        if (Property(feed, "items")?.ValueKind != JsonValueKind.Array && !version.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase))
            throw new FeedFormatException(new(ReasonKind.OtherJson));
        var site = FeedAddress.Resolve(Text(feed, "home_page_url"), address) ?? address;
        var author = Authors(feed);
        return new FeedDocument
        {
            Kind = FeedKind.Json,
            Title = Line(feed, "title"),
            Link = FeedAddress.Absolute(Text(feed, "home_page_url"), address),
            Description = Text(feed, "description"),
            Language = FeedMarkup.Language(Text(feed, "language")),
            Image = FeedAddress.Absolute(Text(feed, "icon") ?? Text(feed, "favicon"), site),
            Entries = [.. List(feed, "items").Where(i => i.ValueKind == JsonValueKind.Object).Take(FeedReader.MaximumEntries)
                .Select(item => Entry(item, site, author))],
        };
    }

    private static FeedEntry Entry(JsonElement item, Uri? site, string? feedAuthor) => new()
    {
        Id = Text(item, "id"),
        Title = Line(item, "title"),
        Link = FeedAddress.Absolute(Text(item, "url"), site) ?? FeedAddress.Absolute(Text(item, "external_url"), site) ?? WebId(item),
        Published = FeedDates.Parse(Text(item, "date_published")),
        Updated = FeedDates.Parse(Text(item, "date_modified")),
        Summary = Text(item, "summary"),
        Content = Text(item, "content_html") ?? Escaped(Text(item, "content_text")),
        Author = Authors(item) ?? feedAuthor,
        Categories = new FeedNames().Add(List(item, "tags").Select(Value)).ToList(),
        Image = FeedAddress.Absolute(Text(item, "image") ?? Text(item, "banner_image"), site) ?? Attachment(item, site),
    };

    private static string? WebId(JsonElement item) => Text(item, "id") is { } id && FeedAddress.IsWeb(id) ? id : null;

    private static string? Authors(JsonElement element)
    {
        var several = List(element, "authors").Append(Property(element, "author") ?? default);
        return FeedPeople.Together(several.Select(a => a.ValueKind == JsonValueKind.Object ? Line(a, "name") ?? Text(a, "url") : Value(a)));
    }

    private static string? Attachment(JsonElement item, Uri? site) =>
        List(item, "attachments").Where(a => Media.IsImage(null, Text(a, "mime_type"), Text(a, "url")))
            .Select(a => FeedAddress.Absolute(Text(a, "url"), site)).FirstOrDefault(a => a is not null);

    private static string? Escaped(string? text) => text is null ? null : System.Net.WebUtility.HtmlEncode(text);

    private static string? Line(JsonElement element, string name) =>
        Text(element, name) is { } text ? FeedMarkup.NullIfEmpty(PlainText.LineFromHtml(text)) : null;

    private static string? Text(JsonElement element, string name) => Property(element, name) is { } value ? Value(value) : null;

    private static string? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => FeedMarkup.NullIfEmpty(XmlCharacters.Clean(value.GetString()!)),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static JsonElement[] List(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
