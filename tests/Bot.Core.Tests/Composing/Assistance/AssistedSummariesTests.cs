using Bot.Core.Composing.Assistance;
using Bot.Core.Model;
using Bot.Core.Work;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Composing.Assistance;

public class AssistedSummariesTests
{
    private readonly FakeTimeProvider clock = new(Some.Noon);
    private readonly Writer writer = new();

    [Fact]
    public async Task A_good_summary_is_taken_once_for_each_revision()
    {
        var article = LongArticle();
        var assisted = Assisted();

        await assisted.PrepareAsync([article], Cancel);
        await assisted.PrepareAsync([article], Cancel);
        Assert.Equal(("Vierzig Stände sind vergeben.", 1, 1), (article.Summary, article.SummaryRevision, writer.Asked));

        article.Revision = 2;
        await assisted.PrepareAsync([article], Cancel);
        Assert.Equal((2, 2), (article.SummaryRevision, writer.Asked));
    }

    [Fact]
    public async Task A_wrong_one_leaves_the_lead_and_is_not_asked_for_again()
    {
        writer.Answer = "Neunzig Millionen Euro zahlt Donald Duck.";
        var article = LongArticle();

        await Assisted().PrepareAsync([article], Cancel);
        await Assisted().PrepareAsync([article], Cancel);

        Assert.Equal((null, 1, 1), (article.Summary, article.SummaryRevision, writer.Asked));
    }

    [Fact]
    public async Task However_many_wait_for_one_that_never_answers_all_go_on_after_the_time_limit()
    {
        writer.Hangs = true;
        var articles = Enumerable.Range(0, 40).Select(_ => LongArticle()).ToList();

        var waiting = Assisted().PrepareAsync(articles, Cancel);
        Assert.False(waiting.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(20));
        await waiting.WaitAsync(TimeSpan.FromSeconds(30), Cancel);

        Assert.All(articles, article => Assert.Null(article.Summary));
        Assert.Equal(8, writer.Asked);
    }

    [Fact]
    public async Task The_days_budget_ends_at_midnight()
    {
        var assisted = Assisted(budget: 2);
        await assisted.PrepareAsync([LongArticle(), LongArticle(), LongArticle()], Cancel);
        Assert.Equal(2, writer.Asked);

        clock.Advance(TimeSpan.FromHours(12));
        await assisted.PrepareAsync([LongArticle()], Cancel);
        Assert.Equal(3, writer.Asked);
    }

    [Fact]
    public async Task A_short_text_is_its_own_summary()
    {
        await Assisted().PrepareAsync([Some.Article()], Cancel);
        Assert.Equal(0, writer.Asked);
    }

    [Fact]
    public async Task Without_an_assistant_nothing_happens()
    {
        var article = LongArticle();
        var assisted = new AssistedSummaries(Street(), clock, NullLogger<AssistedSummaries>.Instance);
        await assisted.PrepareAsync([article], Cancel);
        Assert.Equal((false, 0), (assisted.IsOn, article.SummaryRevision));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Article LongArticle()
    {
        var article = Some.Article();
        article.Text = string.Concat(Enumerable.Repeat(article.Text + " ", 5));
        return article;
    }

    private AssistedSummaries Assisted(int budget = 200) =>
        new(Street(), clock, NullLogger<AssistedSummaries>.Instance, new AssistantOptions { DailyBudget = budget }, writer);

    private Street Street() => new(clock, new StageSignal(), new StagePulse(), NullLogger<Street>.Instance);

    /// <summary>Answers as a test says, or never.</summary>
    private sealed class Writer : ISummaryAssistant
    {
        private int asked;

        public int Asked => asked;

        public string Answer { get; set; } = "Vierzig Stände sind vergeben.";

        public bool Hangs { get; set; }

        public Task<AssistantAnswer> AskAsync(SummaryOrder order, CancellationToken cancel)
        {
            Interlocked.Increment(ref asked);
            return Hangs ? new TaskCompletionSource<AssistantAnswer>().Task : Task.FromResult(new AssistantAnswer(Answer));
        }
    }
}
