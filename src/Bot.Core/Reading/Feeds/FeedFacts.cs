using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Feeds;

/// <summary>Asks an element for a fact under one name after another, until one has it.</summary>
internal static class FeedFacts
{
    private static readonly XmlNameList OriginalLinks = new("feedburner:origlink");

    /// <summary>The first date that can be read among elements of these names, tried name by name.</summary>
    internal static DateTimeOffset? FirstDate(this XmlElement element, XmlNameList names)
    {
        if (!element.MayHold(names))
            return null;
        foreach (var name in names.Names)
            foreach (var candidate in element.All(name))
                if (FeedDates.Parse(candidate.Words) is { } date)
                    return date;
        return null;
    }

    /// <summary>The first words among elements of these names, on one line.</summary>
    internal static string? FirstLine(this XmlElement element, XmlNameList names)
    {
        if (!element.MayHold(names))
            return null;
        foreach (var name in names.Names)
            foreach (var candidate in element.All(name))
                if (FeedMarkup.Line(candidate) is { } line)
                    return line;
        return null;
    }

    /// <summary>The first HTML among elements of these names.</summary>
    internal static string? FirstHtml(this XmlElement element, XmlNameList names)
    {
        if (!element.MayHold(names))
            return null;
        foreach (var name in names.Names)
            foreach (var candidate in element.All(name))
                if (FeedMarkup.Html(candidate) is { } html)
                    return html;
        return null;
    }

    /// <summary>The first plain text among elements of these names, as it is written.</summary>
    internal static string? FirstText(this XmlElement element, XmlNameList names)
    {
        if (!element.MayHold(names))
            return null;
        foreach (var name in names.Names)
            foreach (var candidate in element.All(name))
                if (candidate.Words is { IsEmpty: false } text)
                    return text.ToString();
        return null;
    }

    /// <summary>The article's own address, where a third party serves the feed with links that lead through itself.</summary>
    internal static string? OriginalLink(this XmlElement entry) =>
        entry.FirstText(OriginalLinks) is { } original && FeedAddress.IsWeb(original) ? original : null;

    /// <summary>The description that Media RSS gives an entry.</summary>
    internal static string? MediaDescription(this XmlElement entry)
    {
        foreach (var description in Media.Within(entry, "media:description"))
            if (FeedMarkup.Html(description) is { } html)
                return html;
        return null;
    }
}
