using Bot.Core.Chat;
using Bot.Core.Letters;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Tests.Chat;
using Bot.Core.Tests.Desk;
using Bot.Testing;

namespace Bot.Core.Tests.Letters;

public sealed class LetterWriterTests : IAsyncDisposable
{
    private const string Stale = "Diese Schaltfläche ist nicht mehr aktuell.";

    private static readonly Interest Everything = Interests.Everything("de");
    private static readonly Interest Politics = Interests.Section("politik", "de");
    private static readonly Interest Harbour = Interests.Words("Hafen", "de")!;

    private readonly ChatRoom room = new();
    private readonly LetterWriter writer = new(new HeadlineWriter(), new NewsroomOptions { Language = "de" }, new SectionBook(ChatRoom.Sections));

    [Fact]
    public void The_narrowest_of_what_is_followed_says_why_it_comes()
    {
        Assert.EndsWith("<i>Sie folgen: Alles mit „Hafen“</i>", Text(Everything, Politics, Harbour), StringComparison.Ordinal);
        Assert.EndsWith("<i>Sie folgen: Politik</i>", Text(Politics, Everything), StringComparison.Ordinal);
        Assert.EndsWith("<i>Sie folgen allen Meldungen</i>", Text(Everything), StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_the_reader_s_language_and_shows_the_article_s_card()
    {
        var reply = Write(reader => reader.Language = "en", Politics);
        Assert.EndsWith("<i>You follow Politics</i>", reply.Content.Text, StringComparison.Ordinal);
        Assert.Equal(["Unfollow Politics"], ChatRoom.Rows(reply));
        Assert.NotNull(reply.Content.LinkPreview);
    }

    [Fact]
    public void Whoever_follows_everything_can_mute_the_section_or_end_it_all() => Assert.Equal(
        ["Nichts mehr aus: Sport | Nicht mehr allem folgen"], ChatRoom.Rows(Write(_ => { }, Everything)));

    [Fact]
    public void A_group_gets_no_buttons_that_anybody_could_press() =>
        Assert.Empty(writer.Write(Story(Politics), Letter, Some.Subscriber(chat: -5)).Buttons);

    [Fact]
    public async Task A_press_ends_what_its_reader_follows_and_a_second_one_finds_nothing()
    {
        await room.SayAsync("/subscribe politik");
        var held = room.Readers.All.Single();
        var reply = writer.Write(new LetterStory(Some.Article(), [held]), Letter, Some.Subscriber());

        Assert.Equal(Stale, (await PressAsync(reply, from: ChatRoom.Editor)).Notice);
        Assert.Equal("Sie folgen nicht mehr: Politik.", (await PressAsync(reply)).Notice);
        Assert.Empty(room.Readers.All);
        Assert.Equal(Stale, (await PressAsync(reply)).Notice);
    }

    [Fact]
    public async Task A_press_mutes_the_story_s_section_as_it_is_now()
    {
        await room.SayAsync("/subscribe alles");
        room.Letters.Section = new StorySection(Some.Section("Sport"), "de");

        Assert.Equal("Stumm geschaltet: Sport", (await room.PressAsync("y:m:1")).Notice);

        var muted = room.Readers.All.Single(one => one.Interest.Kind == InterestKind.Section);
        Assert.Equal((SubscriptionManner.Muted, "sport"), (muted.Subscription.Manner, muted.Interest.Key));
        room.Letters.Section = null;
        Assert.Equal(Stale, (await room.PressAsync("y:m:1")).Notice);
    }

    [Theory]
    [InlineData("y")]
    [InlineData("y:u:")]
    [InlineData("y:u:-1")]
    [InlineData("y:u:99")]
    [InlineData("y:x:1")]
    [InlineData("y:u:1:1")]
    public async Task What_is_made_up_does_nothing(string data)
    {
        await room.SayAsync("/subscribe politik");
        Assert.Equal(Stale, (await room.PressAsync(data)).Notice);
        Assert.Single(room.Readers.All);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private static Letter Letter => Some.Letter(new(1), new(1));

    private Task<PressAnswer> PressAsync(Reply reply, long from = ChatRoom.Reader)
    {
        room.Clock.Advance(TimeSpan.FromSeconds(2));
        return room.PressAsync(ChatRoom.Buttons(reply).Single().Data, from);
    }

    private string Text(params Interest[] interests) => Write(_ => { }, interests).Content.Text;

    private Reply Write(Action<Subscriber> settings, params Interest[] interests)
    {
        var reader = Some.Subscriber();
        settings(reader);
        return writer.Write(Story(interests), Letter, reader);
    }

    private static LetterStory Story(params Interest[] interests) => new(
        Some.Article(sections: ["Sport"]),
        [.. interests.Select(interest => ShelfOfLetters.Following(interest, interest.Kind == InterestKind.Words ? "Hafen" : interest.Key))]);
}
