using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>The way from a post to the bot and back.</summary>
public sealed class DeepLinkTests(DeepLinkTests.NewsroomWithButtons linked) : IClassFixture<DeepLinkTests.NewsroomWithButtons>
{
    private const long Rita = RunningSandbox.Rita;

    private RunningNewsroom Newsroom => linked.Newsroom;

    [Fact]
    public async Task The_button_under_a_post_leads_to_its_section_from_there_to_following_it_and_back_to_the_paper()
    {
        var article = await Newsroom.Sandbox.PublishAsync("Neue Linie zum Ufer", edition: "de");
        var post = await Newsroom.StandsAsync("Neue Linie zum Ufer");
        var address = new Uri(post.Buttons.Select(button => (string?)button["url"]).Single(url => url!.Contains("t.me", StringComparison.Ordinal))!);
        Assert.Equal(("/erlenfurt_bot", "?start=s-politik"), (address.AbsolutePath, address.Query));

        var page = await Newsroom.AnswerAsync(Rita, $"/start {address.Query["?start=".Length..]}");
        Assert.Contains(article.Links["de"], page.Links);
        await Newsroom.Sandbox.PressAsync(Rita, page, page.DataOf("＋ Folgen"));
        await Newsroom.ToldAsync("Sie folgen jetzt: Politik.");
        await Newsroom.Sandbox.PublishAsync("Linie zum Ufer verspätet sich", edition: "de");

        await Newsroom.StandsAsync("Linie zum Ufer verspätet sich", Rita);
    }

    [Fact]
    public async Task A_link_to_an_article_shows_it_with_the_way_to_it_and_to_its_section()
    {
        var article = await Newsroom.Sandbox.PublishAsync("Kirchturm wird neu gedeckt", edition: "de");
        await Newsroom.StandsAsync("Kirchturm wird neu gedeckt");

        var page = await Newsroom.AnswerAsync(RunningSandbox.Erik, $"/start a-{Newsroom.Database.IdOf("Kirchturm wird neu gedeckt")}");

        Assert.StartsWith("Kirchturm wird neu gedeckt", page.Text, StringComparison.Ordinal);
        Assert.Contains(article.Links["de"], page.Links);
        Assert.Contains("Mehr: Politik", page.ButtonWords);
    }

    [Theory]
    [InlineData("a-")]
    [InlineData("a-0")]
    [InlineData("a--1")]
    [InlineData("a-99999999999999999999")]
    [InlineData("a-9223372036854775807")]
    [InlineData("a-1 or 1=1")]
    [InlineData("s-")]
    [InlineData("s-<b>fett")]
    [InlineData("s-'; DROP TABLE Articles; --")]
    [InlineData("s-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("s-\u202Eknil")]
    [InlineData("staff-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("😀")]
    public async Task Whatever_else_stands_in_a_link_gets_a_kind_answer(string payload)
    {
        var person = 90_000 + (uint)payload.GetHashCode(StringComparison.Ordinal) % 1000;
        await Newsroom.Sandbox.AddPersonAsync(person, "Eva", "de");

        var answer = await Newsroom.AnswerAsync(person, $"/start {payload}");

        Assert.NotEmpty(answer.Buttons);
        Assert.DoesNotContain("staff", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A newsroom whose posts have a button that leads to their section in the bot.</summary>
    public sealed class NewsroomWithButtons : IAsyncLifetime
    {
        private RunningNewsroom newsroom = null!;

        internal RunningNewsroom Newsroom => newsroom;

        public async ValueTask InitializeAsync() =>
            newsroom = await RunningNewsroom.StartAsync(settings => settings.Set("Channels:0:Buttons:0", "Section"));

        public async ValueTask DisposeAsync()
        {
            if (newsroom is null) return;
            QuietNewsroom.AssertQuiet(newsroom.Program.Log);
            await newsroom.DisposeAsync();
        }
    }
}
