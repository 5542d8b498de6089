using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>A link of a page that might lead to an article.</summary>
/// <param name="Element">The link.</param>
/// <param name="Url">Its absolute address without fragment.</param>
/// <param name="Title">Its heading, or else its text; empty for a link around a picture.</param>
/// <param name="IsHeading">Whether the title is a heading.</param>
/// <param name="IsOfSite">Whether it leads to a page of the same site.</param>
/// <param name="Pattern">Where it stands: tags and first classes of its nearest ancestors. Links of one list share it.</param>
/// <param name="Day">The day heading above it, if any.</param>
internal sealed record ListedLink(IElement Element, string Url, string Title, bool IsHeading, bool IsOfSite, string Pattern, DateOnly? Day);
