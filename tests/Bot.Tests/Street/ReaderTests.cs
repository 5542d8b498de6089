using Bot.Tests.Running;

namespace Bot.Tests.Street;

[Collection<QuietDay>]
public class ReaderTests(QuietNewsroom quiet)
{
    private const long Rita = RunningSandbox.Rita;
    private const long Emma = RunningSandbox.Emma;

    private RunningNewsroom Newsroom => quiet.Newsroom;

    [Fact]
    public async Task A_reader_gets_the_newest_headlines_of_a_section()
    {
        var titles = new[] { "Erste Lesung", "Zweite Lesung", "Dritte Lesung" };
        foreach (var title in titles) await Newsroom.Sandbox.PublishAsync(title);
        await Newsroom.StandsAsync(titles[^1]);

        var answer = await Newsroom.AnswerAsync(Rita, "/latest politik 3");

        Assert.StartsWith("Politik", answer.Text, StringComparison.Ordinal);
        Assert.Equal(3, answer.Links.Count());
        Assert.All(titles, title => Assert.Contains(title, answer.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_press_on_a_button_turns_the_page_where_it_stands()
    {
        var first = await Newsroom.AnswerAsync(Emma, "/latest 2");

        await Newsroom.Sandbox.PressAsync(Emma, first, first.DataOf("Older »"));

        var second = await Newsroom.ChangedAsync(Emma, first);
        Assert.Empty(first.Links.Intersect(second.Links));
    }

    [Theory]
    [InlineData("/post https://paper.example/story")]
    [InlineData("/nonsense")]
    [InlineData("Wie wird das Wetter?")]
    public async Task A_reader_is_told_only_of_what_readers_may_do(string words)
    {
        var answer = await Newsroom.AnswerAsync(Rita, words);

        Assert.Contains("/latest", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/post", answer.Text, StringComparison.Ordinal);
    }
}
