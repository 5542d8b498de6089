using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Core.Model;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Articles that a newsroom's own system pushes. The sources are not looked at again while a test runs.</summary>
public sealed class PushTests(PushTests.Newsroom shared) : IClassFixture<PushTests.Newsroom>
{
    private const string Token = "push-token-of-the-tests";

    private readonly RunningNewsroom newsroom = shared.Running;

    [Fact]
    public async Task A_link_is_enough_to_post_an_article_and_pushing_it_again_does_nothing()
    {
        var article = await newsroom.Sandbox.PublishAsync("Die Fähre legt wieder ab", edition: "de");

        var first = await PushAsync(new { link = article.Links["de"] });
        await newsroom.StandsAsync("Die Fähre legt wieder ab");
        var again = await PushAsync(new { link = article.Links["de"] + "?utm_source=cms" });

        Assert.Equal((HttpStatusCode.Accepted, "new"), (first.Status, (string?)first.Answer["outcome"]));
        Assert.Equal((HttpStatusCode.Accepted, "known"), (again.Status, (string?)again.Answer["outcome"]));
        Assert.Single(await newsroom.StandingAsync("Die Fähre legt wieder ab"));
    }

    [Fact]
    public async Task A_change_that_is_pushed_corrects_the_post_that_stands()
    {
        var article = await newsroom.Sandbox.PublishAsync("Das Bad öffnet im Mai", edition: "de");
        await PushAsync(new { link = article.Links["de"], title = "Das Bad öffnet im Mai" });
        await newsroom.StandsAsync("Das Bad öffnet im Mai");
        await newsroom.Sandbox.CorrectAsync(article, "Das Bad öffnet im Juni");

        var changed = await PushAsync(new { link = article.Links["de"], title = "Das Bad öffnet im Juni" });

        Assert.Equal("changed", (string?)changed.Answer["outcome"]);
        await newsroom.StandsAsync("Das Bad öffnet im Juni");
        Assert.Empty(await newsroom.StandingAsync("Das Bad öffnet im Mai"));
    }

    [Fact]
    public async Task An_article_that_is_told_whole_goes_out_before_its_page_is_up_and_a_changed_text_corrects_it()
    {
        var link = new Uri(newsroom.Sandbox.Address, "paper/de/politik/noch-nicht-da-999.html").AbsoluteUri;
        const string title = "Der Steg wird länger";
        object Whole(string text) => new { link, title, text, language = "de" };

        var first = await PushAsync(Whole("Zwölf Meter kommen hinzu.\r\n\r\nDas kostet wenig."));
        await newsroom.StandsAsync(title);
        var again = await PushAsync(Whole("Zwölf Meter kommen hinzu.\n\nDas kostet wenig."));
        var changed = await PushAsync(Whole("Vierzehn Meter kommen hinzu.\n\nDas kostet wenig."));

        Assert.Equal(["new", "known", "changed"], new[] { first, again, changed }.Select(one => (string?)one.Answer["outcome"]));
        Assert.Contains("told whole", (string)first.Answer["what"]!, StringComparison.Ordinal);
        await newsroom.StandsAsync("Vierzehn Meter");
        Assert.Single(await newsroom.StandingAsync(title));
        Assert.DoesNotContain("noch-nicht-da", newsroom.Program.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_withdrawn_by_a_push_is_asked_about_once_and_stands_meanwhile()
    {
        const string title = "Die Kirmes fällt aus";
        var article = await newsroom.Sandbox.PublishAsync(title, edition: "de");
        await PushAsync(new { link = article.Links["de"] });
        await newsroom.StandsAsync(title);

        var first = await PushAsync(new { link = article.Links["de"], withdrawn = true });
        var again = await PushAsync(new { link = article.Links["de"], withdrawn = true });

        Assert.Equal(("withdrawn", "known"), ((string?)first.Answer["outcome"], (string?)again.Answer["outcome"]));
        Assert.Null(Assert.Single(newsroom.Database.Vanished(title)).AnsweredBy);
        Assert.Single(await newsroom.StandingAsync(title));

        await PushAsync(new { link = article.Links["de"] });
        await Patience.UntilAsync(
            "the answer", () => newsroom.Database.Vanished(title)[0].AnsweredBy?.Contains(nameof(ReasonKind.CameBack), StringComparison.Ordinal) == true, () => newsroom.Program.Log);
    }

    [Theory]
    [InlineData("""{}""", "link: missing")]
    [InlineData("""{ "link": "ftp://paper.example/a" }""", "link: no http or https address")]
    [InlineData("""{ "link": "https://paper.example/a", "language": "German" }""", "language: write two lower-case letters")]
    [InlineData("""{ "link": "https://paper.example/a", "published": "soon" }""", "published: write a time with its offset")]
    [InlineData("""{ "link": "https://paper.example/a", "sections": "A" }""", "sections: write a list of labels")]
    [InlineData("""{ "link": "https://paper.example/a", "sections": [7] }""", "sections: write a list of labels")]
    [InlineData("""{ "link": "https://paper.example/a", "breaking": "yes" }""", "breaking: write true or false")]
    [InlineData("""{ "link": "https://paper.example/a", "title": 7 }""", "title: write text in quotes")]
    [InlineData("""{ "link": "https://paper.example/a", "headline": "A" }""", "headline: no such field. There are link, title, lead,")]
    [InlineData("""{ "link": "https://paper.example/a", "text": "A" }""", "title: missing")]
    [InlineData("""{ "link": "https://paper.example/a", "titel": "A" }""", "titel: no such field. Did you mean title?")]
    [InlineData("""[1]""", "The body is no JSON object")]
    [InlineData("""{ "link": """, "The body is no JSON object")]
    public async Task A_wrong_article_is_told_by_its_field(string body, string words)
    {
        var (status, answer) = await SendAsync(body, Token);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(words, (string)answer["faults"]![0]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "application/json", 10, HttpStatusCode.Unauthorized)]
    [InlineData("push-token-of-the-test", "application/json", 10, HttpStatusCode.Unauthorized)]
    [InlineData(Token, "text/plain", 10, HttpStatusCode.UnsupportedMediaType)]
    [InlineData(Token, "application/json", 1_100_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_may_not_come_in_is_told_so(string? token, string contentType, int length, HttpStatusCode status)
    {
        var body = $$"""{ "link": "https://paper.example/{{new string('a', length)}}" }""";

        Assert.Equal(status, (await SendAsync(body, token, contentType)).Status);
    }

    private Task<(HttpStatusCode Status, JsonNode Answer)> PushAsync(object article) =>
        SendAsync(System.Text.Json.JsonSerializer.Serialize(article), Token);

    private async Task<(HttpStatusCode Status, JsonNode Answer)> SendAsync(string body, string? token, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(shared.Address), "/api/articles"))
        {
            Content = new StringContent(body, Encoding.UTF8, contentType),
        };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await shared.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    /// <summary>A newsroom that takes what is pushed.</summary>
    public sealed class Newsroom : IAsyncLifetime
    {
        internal string Address { get; } = ClosedPort.Free();

        internal HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false });

        internal RunningNewsroom Running { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Running = await RunningNewsroom.StartAsync(settings =>
        {
            settings.Set("Web:Url", Address);
            settings.LetPush("CMS", Token);
            for (var source = 0; source < 3; source++) settings.Set($"Sources:{source}:Every", "1.00:00:00");
        });

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            if (Running is null) return;
            Assert.DoesNotContain(Token, Running.Program.Log, StringComparison.Ordinal);
            await Running.DisposeAsync();
        }
    }
}
