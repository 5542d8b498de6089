using System.Runtime.CompilerServices;
using Bot.Core.Letters;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Work;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Letters;

public class MailStageTests
{
    private readonly FakeTimeProvider clock = new(Some.Noon);
    private readonly PostOffice office = new();

    [Fact]
    public async Task A_story_is_of_all_that_it_has_and_of_nothing_else()
    {
        office.Follow(1, Interests.Everything("de"));
        office.Follow(2, Interests.Section("politik", "de"));
        office.Follow(3, Interests.Section("sport", "de"));
        office.Follow(4, Interests.Words("Stände vergeben", "de")!);
        office.Follow(5, Interests.Words("Markthalle Feuer", "de")!);
        office.Unmatched.Add(Some.Article(sections: ["Politik"]));

        await TurnAsync();

        Assert.Equal([1, 2, 4], Assert.Single(office.Matched).Interests.Select(id => id.Value));
    }

    [Theory]
    [InlineData(ArticleStage.SetAside, false)]
    [InlineData(ArticleStage.Composed, true)]
    public async Task What_is_no_news_any_more_is_of_nothing(ArticleStage stage, bool isOld)
    {
        office.Follow(1, Interests.Everything("de"));
        office.Unmatched.Add(Some.Article(stage: stage, found: isOld ? Some.Noon.AddHours(-49) : null));

        await TurnAsync();

        Assert.Empty(Assert.Single(office.Matched).Interests);
    }

    [Fact]
    public async Task A_story_in_other_words_goes_as_the_one_that_was_first()
    {
        const string Told = "Nach zwei Jahren Umbau öffnet die Markthalle in Erlenfurt am Samstag wieder ihre Tore. Vierzig Stände sind vergeben, "
            + "sagte Marktmeisterin Vera Holm am Dienstag. Der Umbau kostete neun Millionen Euro und dauerte länger als geplant.";
        office.Follow(1, Interests.Everything("de"));
        office.Earlier.Add(Article("erste", Told));
        office.Unmatched.Add(Article("zweite", Told + " Zur Feier kommt der Rat."));

        await TurnAsync();

        Assert.Equal(office.Earlier[0].Id, Assert.Single(office.Matched).SameAs);
        office.Earlier[0].WithdrawnBy = "Jutta";
        office.Unmatched.Add(Article("dritte", Told));
        await TurnAsync();
        Assert.Null(office.Matched[1].SameAs);

        static Article Article(string title, string text)
        {
            var article = Some.Article(title, "Markthalle öffnet am Samstag wieder", stage: ArticleStage.Composed);
            (article.Lead, article.Text) = (text, text);
            return article;
        }
    }

    [Fact]
    public async Task Planning_goes_on_turn_after_turn_until_it_is_done()
    {
        office.Batches = new([new(2_000, false), new(2_000, false), new(17, true)]);

        var turns = new List<bool>();
        do turns.Add(await TurnAsync());
        while (turns[^1]);

        Assert.Equal(4, turns.Count);
    }

    [Fact]
    public async Task Planning_waits_until_letters_have_gone()
    {
        office.Batches = new([new(2_000, false), new(2_000, false), new(17, true)]);
        office.Waiting = MailStage.Ahead;

        Assert.False(await TurnAsync());
        Assert.Equal(3, office.Batches.Count);

        office.Waiting--;
        Assert.True(await TurnAsync());
        Assert.Equal(2, office.Batches.Count);
    }

    private async Task<bool> TurnAsync()
    {
        var street = new Street(clock, new StageSignal(), new StagePulse(), NullLogger<Street>.Instance);
        var turn = await new MailStage(office, street, NullLogger<MailStage>.Instance).WorkAsync(TestContext.Current.CancellationToken);
        return turn.More;
    }

    /// <summary>Stories and what is followed, in memory.</summary>
    private sealed class PostOffice : IMailStore
    {
        private readonly List<Interest> interests = [];

        public List<Article> Unmatched { get; } = [];

        public List<Article> Earlier { get; } = [];

        public List<MatchedStory> Matched { get; } = [];

        public Queue<PlannedLetters> Batches { get; set; } = [];

        public int Waiting { get; set; }

        public void Follow(long id, Interest interest) => interests.Add(new Interest
        {
            Id = new(id),
            Kind = interest.Kind,
            Language = interest.Language,
            Key = interest.Key,
            Lead = interest.Lead,
        });

        public Task<IReadOnlyList<Article>> UnmatchedAsync(int most, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<Article>>([.. Unmatched.Take(most)]);

        public async IAsyncEnumerable<Interest> CandidatesAsync(
            Article article, IReadOnlyCollection<string> leads, [EnumeratorCancellation] CancellationToken cancel)
        {
            await Task.CompletedTask;
            foreach (var interest in interests)
                if (interest.Lead is null || leads.Contains(interest.Lead)) yield return interest;
        }

        public Task<IReadOnlyList<Article>> AlikeAsync(
            ArticleId article, IReadOnlyList<long> bands, DateTimeOffset since, int most, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<Article>>(Earlier);

        public Task SaveAsync(MatchedStory story, DateTimeOffset now, CancellationToken cancel)
        {
            Matched.Add(story);
            Unmatched.Clear();
            return Task.CompletedTask;
        }

        public Task<ArticleId?> NextAsync(CancellationToken cancel) =>
            Task.FromResult(Batches.Count > 0 ? new ArticleId(1) : (ArticleId?)null);

        public Task<bool> AreWaitingAsync(ArticleId story, int letters, DateTimeOffset now, CancellationToken cancel) =>
            Task.FromResult(Waiting >= letters);

        public Task<PlannedLetters?> PlanAsync(ArticleId story, int most, DateTimeOffset now, CancellationToken cancel) =>
            Task.FromResult<PlannedLetters?>(Batches.Dequeue());

        public Task<int> SettleAsync(int most, DateTimeOffset now, CancellationToken cancel) => Task.FromResult(0);
    }
}
