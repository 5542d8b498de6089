using Bot.Core.Model;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Pages that change after they were posted, read again after 1, 2.5, 7.5, 22.5 … seconds.</summary>
public sealed class ChangesTests(ChangesTests.Newsroom shared) : IClassFixture<ChangesTests.Newsroom>
{
    private readonly RunningNewsroom newsroom = shared.Running;

    [Fact]
    public async Task A_headline_that_is_corrected_on_the_page_alone_edits_the_post()
    {
        var article = await newsroom.Sandbox.PublishAsync("Die Fähre legt um neun ab", edition: "de");
        var before = await newsroom.StandsAsync("Die Fähre legt um neun ab");

        await newsroom.Sandbox.DifferAsync(article, title: "Die Fähre legt um zehn ab");

        Assert.Equal(before.Id, (await newsroom.StandsAsync("Die Fähre legt um zehn ab")).Id);
        Assert.Equal(2, newsroom.Database.Revisions("Die Fähre legt um zehn ab"));
    }

    [Fact]
    public async Task A_page_that_is_different_for_every_reader_makes_no_edits()
    {
        const string title = "Der Wahlabend im Liveticker";
        var article = await newsroom.Sandbox.PublishAsync(title, edition: "de");
        await newsroom.Sandbox.DifferAsync(article, varies: true);
        await newsroom.StandsAsync(title);

        await Patience.UntilAsync(
            "three re-reads", () => newsroom.Database.RereadOf(title) > TimeSpan.FromSeconds(20), () => newsroom.Program.Log);

        Assert.Equal(1, newsroom.Database.Revisions(title));
        Assert.DoesNotContain(newsroom.Database.Deliveries(), row => row.Act == "Correct" && row.Title.Contains(title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_gone_is_asked_about_once_and_its_post_stands_until_staff_take_it_back()
    {
        const string title = "Der Brunnen bleibt trocken";
        var article = await newsroom.Sandbox.PublishAsync(title, edition: "de");
        await newsroom.StandsAsync(title);

        await newsroom.Sandbox.DifferAsync(article, gone: true);

        var question = await newsroom.StandsAsync(title, RunningSandbox.Editors);
        Assert.Single(await newsroom.StandingAsync(title));

        await newsroom.Sandbox.PressAsync(RunningSandbox.Erik, question, question.DataOf("Überall zurückziehen"), RunningSandbox.Editors);

        await newsroom.ToldAsync("1 Post wird zurückgezogen.");
        await newsroom.StoredAsync(title, row => row is { Act: "Retract", State: "Sent" });
        Assert.Empty(await newsroom.StandingAsync(title));
        Assert.Equal("Erik", Assert.Single(newsroom.Database.Vanished(title)).AnsweredBy);
    }

    [Fact]
    public async Task A_page_that_comes_back_answers_the_question_by_itself()
    {
        const string title = "Das Museum zeigt wieder Uhren";
        var article = await newsroom.Sandbox.PublishAsync(title, edition: "de");
        await newsroom.StandsAsync(title);
        await newsroom.Sandbox.DifferAsync(article, gone: true);
        await Patience.UntilAsync("the question to staff", () => newsroom.Database.Vanished(title).Count == 1, () => newsroom.Program.Log);

        await newsroom.Sandbox.DifferAsync(article);

        await Patience.UntilAsync(
            "the answer", () => newsroom.Database.Vanished(title)[0].AnsweredBy?.Contains(nameof(ReasonKind.CameBack), StringComparison.Ordinal) == true, () => newsroom.Program.Log);
        Assert.Single(await newsroom.StandingAsync(title));
    }

    /// <summary>A newsroom that reads pages again after seconds.</summary>
    public sealed class Newsroom : IAsyncLifetime
    {
        internal RunningNewsroom Running { get; private set; } = null!;

        public async ValueTask InitializeAsync() =>
            Running = await RunningNewsroom.StartAsync(settings => settings.RereadAfter("00:00:01"));

        public async ValueTask DisposeAsync()
        {
            if (Running is not null) await Running.DisposeAsync();
        }
    }
}
