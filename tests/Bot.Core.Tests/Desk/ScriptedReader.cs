using Bot.Core.Model;
using Bot.Core.Reading;

namespace Bot.Core.Tests.Desk;

/// <summary>Reads what the test wrote down for a link; anything else is no article.</summary>
internal sealed class ScriptedReader : IArticleReader
{
    public Dictionary<string, ReadResult> Pages { get; } = [];

    public List<string> Asked { get; } = [];

    public Task<ReadResult> ReadAsync(string link, string? language, CancellationToken cancel)
    {
        Asked.Add(link);
        return Task.FromResult(Pages.GetValueOrDefault(link) ?? new ReadResult.NoArticle());
    }

    public Task<ReadResult> ReadAgainAsync(Article article, CancellationToken cancel) => ReadAsync(article.Link, article.Language, cancel);
}
