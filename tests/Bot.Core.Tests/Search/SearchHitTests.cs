using Bot.Core.Model;
using Bot.Core.Search;

namespace Bot.Core.Tests.Search;

public sealed class SearchHitTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1.0, 0, 1.0, 45, true)]
    [InlineData(1.0, 0, 3.0, 3650, false)]
    [InlineData(1.0, 1, 1.1, 400, true)]
    public void Newer_stories_come_first_unless_older_ones_fit_much_better(
        double relevance, int days, double otherRelevance, int otherDays, bool isFirst) =>
        Assert.Equal(isFirst, Hit(relevance, days).Weight(Now) > Hit(otherRelevance, otherDays).Weight(Now));

    [Fact]
    public void A_date_ahead_of_the_clock_counts_as_now() => Assert.Equal(Hit(1, 0).Weight(Now), Hit(1, -30).Weight(Now));

    private static SearchHit Hit(double relevance, int days) => new(new ArticleId(1), relevance, Now.AddDays(-days));
}
