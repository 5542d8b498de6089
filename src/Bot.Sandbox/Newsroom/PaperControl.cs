using Bot.Sandbox.Newsroom.Site;
using Microsoft.AspNetCore.Http;

namespace Bot.Sandbox.Newsroom;

/// <summary>What a test, or whoever shows the sandbox, may make the paper do.</summary>
/// <remarks>
/// Only <c>application/json</c> is taken: a page of another site can't send that without being asked first
/// (fetch.spec.whatwg.org, CORS-safelisted request-header), so no site one visits can publish here.
/// </remarks>
internal sealed class PaperControl(Paper paper, PageQuirks quirks, PublishingClock clock, PaperOptions options)
{
    /// <summary>The longest headline taken, in UTF-16 units.</summary>
    public const int LongestTitle = 300;

    /// <summary>The longest first paragraph taken, in UTF-16 units.</summary>
    public const int LongestLead = 4000;

    /// <summary>Publishes an article now.</summary>
    public IResult Publish(PublishRequest request)
    {
        if (Fault(request.Title, LongestTitle, "title") is { } title)
            return title;
        if (Fault(request.Lead, LongestLead, "lead") is { } lead)
            return lead;
        var edition = Editions.Find(request.Edition);
        if (request.Edition is not null && edition is null)
            return BadRequest("edition: de, en or null");
        var section = Section(request.Section);
        if (request.Section is not null && section is null)
            return BadRequest("section: one of the paper's, as its addresses write it, or null");
        return Results.Json(Answer(paper.Publish(new Draft(edition, section, request.Title, request.Lead))));
    }

    /// <summary>Corrects an article now.</summary>
    public IResult Correct(int id, CorrectionRequest request)
    {
        if (Fault(request.Title, LongestTitle, "title") is { } fault)
            return fault;
        return paper.Correct(id, request.Title) is { } article
            ? Results.Json(Answer(article))
            : Results.Json(new { error = $"There is no article {id}." }, statusCode: StatusCodes.Status404NotFound);
    }

    /// <summary>Makes an article's page differ from what feeds and lists say of it.</summary>
    public IResult Differ(int id, PageQuirk quirk)
    {
        if (Fault(quirk.Title, LongestTitle, "title") is { } fault)
            return fault;
        if (paper.Find(id) is not { } article)
            return Results.Json(new { error = $"There is no article {id}." }, statusCode: StatusCodes.Status404NotFound);
        quirks.Set(id, quirk);
        return Results.Json(Answer(article));
    }

    /// <summary>Stops the publishing clock or lets it go on.</summary>
    public IResult Clock(ClockRequest request)
    {
        clock.Run(request.Running);
        return Results.Json(new { running = request.Running });
    }

    private PublishedArticle Answer(Article article)
    {
        var editions = Editions.All.Where(edition => article.Texts.ContainsKey(edition.Code)).ToArray();
        return new PublishedArticle(
            article.Number,
            editions.ToDictionary(edition => edition.Code, edition => Link(edition, article)),
            editions.ToDictionary(edition => edition.Code, edition => article.Texts[edition.Code].Title));
    }

    private string Link(Edition edition, Article article) =>
        new Uri(options.Address, PaperAddresses.Article(edition, article)).AbsoluteUri;

    private static NewsSection? Section(string? slug) => slug is null
        ? null
        : Editions.All.Select(edition => edition.Section(slug)).FirstOrDefault(section => section is not null);

    private static IResult? Fault(string? text, int longest, string name) => text switch
    {
        null => null,
        _ when string.IsNullOrWhiteSpace(text) => BadRequest($"{name}: must not be empty"),
        _ when text.Length > longest => BadRequest($"{name}: at most {longest} characters"),
        _ => null,
    };

    private static IResult BadRequest(string error) =>
        Results.Json(new { error }, statusCode: StatusCodes.Status400BadRequest);
}

/// <summary>The body of <c>POST /sandbox/paper/articles</c>.</summary>
internal sealed record PublishRequest(string? Edition, string? Section, string? Title, string? Lead);

/// <summary>The body of <c>POST /sandbox/paper/articles/{id}/correction</c>.</summary>
internal sealed record CorrectionRequest(string? Title);

/// <summary>The body of <c>POST /sandbox/paper/clock</c>.</summary>
internal sealed record ClockRequest(bool Running);

/// <summary>The answer to a publication or correction: the links and headlines by edition.</summary>
internal sealed record PublishedArticle(
    int Id, IReadOnlyDictionary<string, string> Links, IReadOnlyDictionary<string, string> Title);
