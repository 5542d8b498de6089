namespace Bot.Core.Reading.Sitemaps;

/// <summary>A sitemap (sitemaps.org protocol 0.9) or an index of sitemaps; one of the lists is empty.</summary>
/// <param name="Entries">The pages, the newest first, each address once, at most <see cref="SitemapReader.MaximumEntries"/>.</param>
/// <param name="Children">The sitemaps of an index, the last changed first, at most <see cref="SitemapReader.MaximumChildren"/>.</param>
public sealed record SitemapDocument(IReadOnlyList<SitemapEntry> Entries, IReadOnlyList<string> Children);
