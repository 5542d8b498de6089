using Bot.Core.Composing.Filters;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Desk.Reviewing;

public class ReviewPolicyTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Fact]
    public void A_channel_without_settings_never_asks()
    {
        Assert.Null(Asks(null));
        Assert.Null(Asks(new ChannelApproval()));
    }

    [Fact]
    public void It_may_ask_always() => Assert.Equal(new ReviewCause(), Asks(new ChannelApproval { Always = true }));

    [Theory]
    [InlineData("Politik", "Politik")]
    [InlineData("Rathaus", "Rathaus")]
    [InlineData("Sport", null)]
    public void It_may_ask_by_section_under_any_of_its_labels(string section, string? cause) =>
        Assert.Equal(cause, Asks(new ChannelApproval { Sections = [section] })?.Text);

    [Theory]
    [InlineData("Markthalle", true)]
    [InlineData("Schwimmbad", false)]
    public void It_may_ask_by_filter(string word, bool asks) =>
        Assert.Equal(asks, Asks(new ChannelApproval { Filter = new() { Any = [new FilterCondition { Words = word }] } }) is not null);

    [Fact]
    public void A_filter_of_what_is_unwanted_only_asks_about_all_else()
    {
        Assert.NotNull(Asks(new ChannelApproval { Filter = new() { None = [new FilterCondition { Words = "Schwimmbad" }] } }));
        Assert.Null(Asks(new ChannelApproval { Filter = new() { None = [new FilterCondition { Words = "Markthalle" }] } }));
    }

    [Theory]
    [InlineData("12:30-14:00", true)]
    [InlineData("22:00-06:00", false)]
    public void It_may_ask_in_hours_by_the_newsrooms_clock(string hours, bool asks) =>
        Assert.Equal(asks ? hours : null, Asks(new ChannelApproval { Hours = hours })?.Text);

    [Theory]
    [InlineData(0, UnansweredRule.Post, false, null, 15)]
    [InlineData(15, UnansweredRule.Post, true, null, 120)]
    [InlineData(119, UnansweredRule.Wait, true, null, null)]
    [InlineData(121, UnansweredRule.Wait, true, null, null)]
    [InlineData(120, UnansweredRule.Post, false, ReviewState.Posted, null)]
    [InlineData(120, UnansweredRule.Drop, false, ReviewState.Dropped, null)]
    public void What_nobody_answers_is_told_once_more_and_then_follows_the_rule(
        int minutes, UnansweredRule then, bool reminds, ReviewState? becomes, int? due)
    {
        var step = ReviewPolicy.Next(
            new Review { Created = Some.Noon }, new ChannelApproval { Always = true, Then = then }, Some.Noon.AddMinutes(minutes));
        Assert.Equal((reminds, becomes, due is null ? null : Some.Noon.AddMinutes(due.Value)), (step.Reminds, step.Becomes, step.Due));
    }

    [Fact]
    public void Staff_are_reminded_once()
    {
        var review = new Review { Created = Some.Noon, Reminded = Some.Noon.AddMinutes(15) };
        Assert.False(ReviewPolicy.Next(review, new ChannelApproval(), Some.Noon.AddMinutes(60)).Reminds);
    }

    [Fact]
    public void The_clock_of_what_is_held_stands_still()
    {
        var review = new Review { Created = Some.Noon, State = ReviewState.Held };
        var step = ReviewPolicy.Next(review, new ChannelApproval { Then = UnansweredRule.Drop }, Some.Noon.AddDays(9));
        Assert.Equal(new ReviewStep(null), step);
    }

    [Theory]
    [InlineData(ReviewState.Waiting, ReviewState.Approved, true)]
    [InlineData(ReviewState.Waiting, ReviewState.Held, true)]
    [InlineData(ReviewState.Waiting, ReviewState.Dropped, true)]
    [InlineData(ReviewState.Held, ReviewState.Approved, true)]
    [InlineData(ReviewState.Held, ReviewState.Rejected, true)]
    [InlineData(ReviewState.Held, ReviewState.Posted, false)]
    [InlineData(ReviewState.Held, ReviewState.Held, false)]
    [InlineData(ReviewState.Approved, ReviewState.Rejected, false)]
    [InlineData(ReviewState.Rejected, ReviewState.Approved, false)]
    [InlineData(ReviewState.Withdrawn, ReviewState.Approved, false)]
    public void The_first_who_decides_counts(ReviewState from, ReviewState to, bool may) => Assert.Equal(may, ReviewPolicy.MayBecome(from, to));

    private static ReviewCause? Asks(ChannelApproval? approval)
    {
        var book = new SectionBook([new SectionEntry { Name = "Politik", Aliases = ["Rathaus"] }]);
        var article = Some.Article();
        article.Sections = [book.Row("Politik")!];
        return ReviewPolicy.Asks(approval, new FilteredArticle(article, book), Some.Noon, Berlin);
    }
}
