using System.Text.Json;
using Bot.Core.Desk.Oversight;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Tests.Chat;

/// <summary>Data of buttons come from outside: what nobody drew, or drew for somebody else, gets the kind answer and changes nothing.</summary>
public sealed class ForeignButtonTests : IAsyncDisposable
{
    private static readonly string Stale = Phrases.Text(PhraseKeys.StaleButton, "de");

    private readonly ChatRoom room = new();

    public ForeignButtonTests()
    {
        room.Publish("Meldung.");
        var channel = new Channel { Id = new(1), Name = "Bote", Network = "Telegram", Address = "@bote" };
        room.Drawer.Channels.Add(channel);
        room.Drawer.Articles.AddRange(room.Shelf.Articles);
        room.Drawer.Drafts.Add(new() { Id = new(1), StaffId = new(2), ArticleId = new(1), ChannelId = new(1), Created = room.Clock.GetUtcNow() });
        room.Overview.Looks.Add(new ChannelLook(channel, null, 0, 0, 0, null));
        room.Sources.Add("Rathaus");
        room.Reviews.Add(room.Shelf.Articles[0], channel);
        room.Alarms.Raise(AlarmKind.SourceFailing, "Rathaus", room.Clock.GetUtcNow());
    }

    /// <summary>Data of every family that no button of the bot has.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("nobody:1")]
    [InlineData("s:1")]
    [InlineData("l:politik:0:0")]
    [InlineData("l:politik:21:0")]
    [InlineData("l:politik:5:100001")]
    [InlineData("l:politik:5:0:x")]
    [InlineData("h:1000:hafen")]
    [InlineData("h:0:")]
    [InlineData("c:nothing")]
    [InlineData("f:t:nowhere:0")]
    [InlineData("f:l:1000")]
    [InlineData("f:m:1:x")]
    [InlineData("f:o:1")]
    [InlineData("o:g:9999:127")]
    [InlineData("o:q:2500-0700")]
    [InlineData("o:z:Atlantis")]
    [InlineData("o:l:xx")]
    [InlineData("o:p:99999")]
    [InlineData("x:z")]
    [InlineData("y:u:1")]
    [InlineData("y:m:1")]
    [InlineData("d:1:c:99")]
    [InlineData("d:99:x")]
    [InlineData("d:1:t:nothing")]
    [InlineData("d:1:p:9")]
    [InlineData("r:99:a")]
    [InlineData("r:1:z")]
    [InlineData("a:s:99")]
    [InlineData("a:w:1")]
    [InlineData("a:k:1")]
    [InlineData("a:y:1")]
    [InlineData("a:n:1")]
    [InlineData("a:p:1")]
    [InlineData("a:d:1")]
    [InlineData("q:l:100001")]
    [InlineData("q:p:99")]
    [InlineData("q:a:99")]
    [InlineData("u:0:100001")]
    [InlineData("p:c:99")]
    [InlineData("p:y:99")]
    [InlineData("t:x:99")]
    [InlineData("t:a:2")]
    [InlineData("n:p:99")]
    [InlineData("n:l:100001")]
    [InlineData("m:l:100001")]
    [InlineData("m:s:99")]
    [InlineData("w:l:100001")]
    [InlineData("o:l:de:and more bytes than the sixty-four that Telegram lets a button have")]
    public Task What_no_button_has_is_answered_kindly_even_to_the_owner(string data) => AssertStaleAsync(data, ChatRoom.Owner);

    /// <summary>Buttons that stand under messages to staff.</summary>
    [Theory]
    [InlineData("d:1:x")]
    [InlineData("d:1:s:0:0")]
    [InlineData("d:1:e:t")]
    [InlineData("r:1:a")]
    [InlineData("r:1:j")]
    [InlineData("a:s:1")]
    [InlineData("q:l:0")]
    [InlineData("q:p:1")]
    [InlineData("q:x:1")]
    [InlineData("u:0:0")]
    [InlineData("p:l:0")]
    [InlineData("p:y:1")]
    [InlineData("t:l:0")]
    [InlineData("t:o:1")]
    [InlineData("n:l:0")]
    [InlineData("n:p:1")]
    [InlineData("m:l:0")]
    [InlineData("m:s:1")]
    [InlineData("w:l:0")]
    [InlineData("w:x:1")]
    [InlineData("c:staff")]
    [InlineData("c:post:https://bote.example/1")]
    public Task A_reader_who_presses_a_button_of_the_staff_is_answered_as_if_there_were_none(string data) =>
        AssertStaleAsync(data, ChatRoom.Reader);

    /// <summary>Another's draft, and what an author's role does not allow.</summary>
    [Theory]
    [InlineData("d:1:x", ChatRoom.Editor)]
    [InlineData("d:1:c:1", ChatRoom.Editor)]
    [InlineData("d:1:s:0:0", ChatRoom.Author)]
    [InlineData("r:1:a", ChatRoom.Author)]
    [InlineData("a:w:1", ChatRoom.Author)]
    [InlineData("q:p:1", ChatRoom.Author)]
    [InlineData("q:x:1", ChatRoom.Author)]
    [InlineData("p:y:1", ChatRoom.Author)]
    [InlineData("t:o:3", ChatRoom.Author)]
    [InlineData("t:o:1", ChatRoom.Editor)]
    [InlineData("n:p:1", ChatRoom.Author)]
    [InlineData("m:s:1", ChatRoom.Author)]
    [InlineData("w:x:1", ChatRoom.Author)]
    public Task Rights_are_looked_up_at_the_press(string data, long staff) => AssertStaleAsync(data, staff);

    [Theory]
    [InlineData("f:o:{0}")]
    [InlineData("f:m:{0}:m")]
    [InlineData("f:x:{0}")]
    [InlineData("y:u:{0}")]
    public async Task Anothers_subscription_is_nobodys_business(string data)
    {
        await room.SayAsync("/subscribe politik");
        var subscription = Assert.Single(room.Readers.All).Subscription;
        const long another = 101;
        await room.SayAsync("/subscribe sport", another);

        await AssertStaleAsync(string.Format(null, data, subscription.Id.Value), another);

        Assert.Contains(room.Readers.All, one => one.Subscription == subscription && subscription.Manner == SubscriptionManner.AtOnce);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private async Task AssertStaleAsync(string data, long person)
    {
        var before = Kept();

        var answer = await room.PressAsync(data, person);

        Assert.Equal((Stale, null, null), (answer.Notice, answer.Edit?.Content.PlainText, answer.Say?.Content.PlainText));
        Assert.Equal(before, Kept());
    }

    /// <summary>All that a press could change.</summary>
    private string Kept() => JsonSerializer.Serialize<object[]>(
    [
        room.Drawer.Drafts, room.Drawer.Posts, room.Drawer.Staff, room.Questions.Asked, room.Drawer.Channels,
        room.Sources.Sources, room.Alarms.Alarms, room.Readers.Subscribers, room.Reviews.Candidates.Select(one => one.Review),
    ]);
}
