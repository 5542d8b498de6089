using Bot.Core.Model;

namespace Bot.Storage.Stores;

/// <summary>A story's sections only grow: each source and the page add theirs.</summary>
internal static class SectionUnion
{
    /// <summary>Adds the sections whose key the article lacks, as rows of their own.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Add(Article article, IEnumerable<ArticleSection> sections)
    {
        var before = article.Sections.Count;
        foreach (var section in sections)
            if (!article.Sections.Exists(held => held.Key == section.Key))
                article.Sections.Add(new ArticleSection { Key = section.Key, Label = section.Label });
        return article.Sections.Count > before;
    }
}
