using Bot.Core.Reading.Links;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect link</c>: a link as it was found in, the link to post and the article's key out.</summary>
internal static class LinkInspection
{
    public static object Answer(InspectionInput input)
    {
        var link = input.Text("url") ?? throw new FormatException("the case has no link in url");
        var clean = LinkCleaner.Clean(link, input.Address("base"), input.Address("feed"));
        return new { Url = clean, Key = ArticleKey.Of(clean) };
    }
}
