using System.Globalization;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Search;
using Bot.Core.Words;

namespace Bot.Core.Chat.Inline;

/// <summary>
/// Offers headlines as ready posts to whoever types the bot's name into some chat: those that are found by the words, without
/// words the newest.
/// </summary>
internal sealed class InlineAnswers(
    IReaderStore readers, Askers askers, Editions editions, IChatStore shelf, ArticleSearch search, IPostWriter writer, TimeProvider time)
{
    /// <summary>So many results an answer takes (Bot API, <c>answerInlineQuery</c>).</summary>
    private const int Most = 50;

    /// <summary>Nobody scrolls further; a greater offset is made up.</summary>
    private const int MostSkip = 5_000;

    private const int LongestTitle = 200;
    private const int LongestDescription = 200;
    private const int LongestSummary = 300;

    /// <summary>The networks take web addresses of no other length for a picture.</summary>
    private const int LongestAddress = 2000;

    private static readonly TimeSpan LatestGoodFor = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FoundGoodFor = TimeSpan.FromMinutes(5);

    /// <summary>Every few letters typed are a question, which takes nothing from what a person may ask in the chat.</summary>
    private readonly FloodGuard flood = new(FloodRule.Typing, time);

    /// <summary>Answers.</summary>
    /// <returns>Null where the person asks too much: the bot stays silent.</returns>
    public async Task<InlineAnswer?> AnswerAsync(InlineQuestion question, CancellationToken cancel)
    {
        if (flood.Ask(question.From.Id) != FloodVerdict.Answer) return null;
        var place = new ReaderPlace(question.Network, question.From.Id);
        var known = await readers.FindAsync(place, question.From.Id, cancel).ConfigureAwait(false);
        var asker = askers.Of(question.From, place, ChatKind.Private, known, question.From.Language);
        var (query, skip) = (question.Query.Trim(), Skip(question.Offset));
        var articles = skip is null ? [] : await ArticlesAsync(query, skip.Value, asker, cancel).ConfigureAwait(false);
        return new()
        {
            Posts = [.. articles.Take(Most).Select(article => Post(article, question.Network))],
            Next = articles.Count > Most ? (skip!.Value + Most).ToString(CultureInfo.InvariantCulture) : "",
            GoodFor = query.Length == 0 ? LatestGoodFor : FoundGoodFor,
            Way = articles.Count == 0 && skip == 0 && query.Length > 0
                ? new(asker.Words[PhraseKeys.InlineNothing], DeepLink.Search.Payload)
                : new(asker.Words[PhraseKeys.InlineSettings], DeepLink.Settings.Payload),
        };
    }

    private async Task<IReadOnlyList<Article>> ArticlesAsync(string query, int skip, Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        return query.Length == 0
            ? await shelf.LatestAsync(edition, section: null, skip, Most + 1, cancel).ConfigureAwait(false)
            : await search.FindAsync(query, edition, skip, Most + 1, cancel).ConfigureAwait(false);
    }

    private InlinePost Post(Article article, string network)
    {
        var content = writer.Write(article, AnyChat(network));
        return new(article.Id.Value.ToString(CultureInfo.InvariantCulture), CodePoints.Shorten(article.Title, LongestTitle), content)
        {
            Description = article.Lead is { Length: > 0 } lead
                ? CodePoints.Shorten(lead, LongestDescription)
                : article.Sections.FirstOrDefault()?.Label,
            Picture = article.Image is { Length: <= LongestAddress } picture && PostLink.Accepted(picture) is not null ? picture : null,
        };
    }

    /// <summary>
    /// Some chat as a channel that asks for nothing: the newsroom's template in the article's language, with its card.
    /// </summary>
    private static Channel AnyChat(string network) => new()
    {
        Name = "",
        Address = "",
        Network = network,
        Hashtags = 0,
        SummaryLength = LongestSummary,
        Picture = PictureUse.Preview,
    };

    private static int? Skip(string offset) =>
        offset.Length == 0 ? 0
        : int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) && skip <= MostSkip ? skip
        : null;
}
