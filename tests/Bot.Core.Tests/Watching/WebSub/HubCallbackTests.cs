using System.Security.Cryptography;
using System.Text;
using Bot.Core.Model;
using Bot.Core.Tests.Fetching;
using Bot.Core.Watching;
using Bot.Core.Watching.WebSub;
using Bot.Core.Work;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Watching.WebSub;

public sealed class HubCallbackTests
{
    private const string Feed = """
        <rss version="2.0"><channel><language>de</language>
        <item><title>Der Markt öffnet</title><guid isPermaLink="false">m1</guid><link>/markt?utm_source=rss</link><description>Ab Samstag.</description><category>Stadt</category></item></channel></rss>
        """;

    private readonly KeptHub kept = new();
    private readonly KeptLooks looks = new();

    public HubCallbackTests()
    {
        SubscriptionSteps.Ask(kept.Row, kept.Source, new WebSubOptions(new Uri("https://bot.example/")), Some.Noon, 0);
        SubscriptionSteps.Verify(kept.Row, kept.Source, new("subscribe", kept.Row.Topic, "c", null, null), Some.Noon, 0);
        kept.Source.Baselined = true;
    }

    [Fact]
    public async Task A_push_is_read_as_a_look_would_read_it()
    {
        using var web = new ScriptedWeb().With(kept.Source.Url, Feed);
        var document = Assert.IsType<Core.Fetching.FetchResult.Fetched>(
            await web.Fetcher().GetAsync(new(new Uri(kept.Source.Url)), TestContext.Current.CancellationToken));

        Assert.Equal(PushReception.Taken, await PushAsync(Feed));

        var pushed = Assert.Single(looks.Looks);
        Assert.Equivalent(Reader().Read(kept.Source, document, Some.Noon), pushed.Entries, strict: true);
        Assert.Equal((kept.Row.Id, false), (pushed.PushedBy, pushed.Baseline));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ping")]
    [InlineData("<rss version='2.0'><channel></channel></rss>")]
    [InlineData("<sitemapindex><sitemap><loc>https://stadtblatt.example/1.xml</loc></sitemap></sitemapindex>")]
    public async Task What_tells_too_little_makes_a_look_due_at_once(string body)
    {
        Assert.Equal(PushReception.Taken, await PushAsync(body));

        Assert.Empty(looks.Looks);
        Assert.Equal((Some.Noon, (DateTimeOffset?)Some.Noon), (kept.Source.NextLook, kept.Row.LastPush));
    }

    [Fact]
    public async Task A_page_that_is_pushed_for_a_feed_is_not_taken_for_a_list_of_articles()
    {
        kept.Source.Kind = SourceKind.Auto;

        await PushAsync("""
            <!DOCTYPE html><html><body><main>
            <div><a href="/town/market-hall-opens-again-4711.html">The market hall will be open again on Saturday</a></div>
            <div><a href="/town/council-saves-on-the-theatre-4712.html">Council wants to save money on the theatre</a></div>
            </main></body></html>
            """);

        Assert.Empty(looks.Looks);
        Assert.Equal(Some.Noon, kept.Source.NextLook);
    }

    [Fact]
    public async Task Before_the_first_look_only_a_look_can_tell_what_is_old_news()
    {
        kept.Source.Baselined = false;

        await PushAsync(Feed);

        Assert.Empty(looks.Looks);
        Assert.Equal(Some.Noon, kept.Source.NextLook);
    }

    [Fact]
    public async Task Where_one_headline_leaves_its_language_in_doubt_a_look_at_all_of_them_tells()
    {
        kept.Source.Language = null;

        await PushAsync("<rss><channel><item><title>Erlenfurt 2026</title><link>/1</link></item></channel></rss>");

        Assert.Empty(looks.Looks);
        Assert.Equal(Some.Noon, kept.Source.NextLook);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("sha256=00")]
    public async Task Without_the_right_signature_nothing_is_taken_and_nobody_is_told(string? signature)
    {
        var reception = await PushAsync(Feed, signature);

        Assert.Equal(PushReception.Taken, reception);
        Assert.Empty(looks.Looks);
        Assert.Equal((null, Some.Noon.AddHours(1)), (kept.Row.LastPush, kept.Source.NextLook));
    }

    [Fact]
    public async Task The_body_is_read_only_for_a_subscription_that_is_known()
    {
        var push = new HubPush(null, null, _ => throw new InvalidOperationException("The body was read."));

        Assert.Equal(PushReception.Unknown, await Callback().TakeAsync(new(99), kept.Row.Token, push, default));
        Assert.Equal(PushReception.Unknown, await Callback().TakeAsync(kept.Row.Id, new string('0', 64), push, default));
        kept.Source.Retired = true;
        Assert.Equal(PushReception.Gone, await Callback().TakeAsync(kept.Row.Id, kept.Row.Token, push, default));
    }

    [Fact]
    public async Task A_verification_needs_the_token()
    {
        var question = new HubVerification("subscribe", kept.Row.Topic, "c", "60", null);

        Assert.Equal(VerificationOutcome.Unknown, await VerifyAsync(new string('0', 64)));
        Assert.Equal(VerificationOutcome.Confirmed, await VerifyAsync(kept.Row.Token));

        Task<VerificationOutcome> VerifyAsync(string token) => Callback().VerifyAsync(kept.Row.Id, token, question, default);
    }

    private Task<PushReception> PushAsync(string body)
    {
        var signature = HMACSHA512.HashData(Encoding.UTF8.GetBytes(kept.Row.Secret), Encoding.UTF8.GetBytes(body));
        return PushAsync(body, $"sha512={Convert.ToHexString(signature)}");
    }

    private Task<PushReception> PushAsync(string body, string? signature)
    {
        var push = new HubPush(signature, "application/rss+xml", _ => Task.FromResult<byte[]?>(Encoding.UTF8.GetBytes(body)));
        return Callback().TakeAsync(kept.Row.Id, kept.Row.Token, push, TestContext.Current.CancellationToken);
    }

    private HubCallback Callback()
    {
        var clock = new FakeTimeProvider(Some.Noon);
        var street = new Street(clock, new StageSignal(), new StagePulse(), NullLogger<Street>.Instance);
        return new(kept, looks, Reader(), new LookSequel(new NewsroomOptions(), new Random(1)), new Random(1), street, NullLogger<HubCallback>.Instance);
    }

    private static SourceReader Reader() => new(new NewsroomOptions { Language = "en" }, new SectionBook([]));
}
