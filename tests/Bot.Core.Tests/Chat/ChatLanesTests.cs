using Bot.Core.Chat;

namespace Bot.Core.Tests.Chat;

public class ChatLanesTests
{
    private const long Rita = 1, Emma = 2;

    private readonly ChatLanes lanes = new(most: 4, mostOfChat: 3);
    private readonly List<string> answered = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chat_is_answered_in_its_order_while_anothers_slow_answer_is_under_way()
    {
        var slow = new TaskCompletionSource();
        lanes.Add(Rita, () => SayAsync("Rita 1", slow.Task));
        lanes.Add(Rita, () => SayAsync("Rita 2"));
        var emma = AddAsync(Emma, "Emma");
        await emma.WaitAsync(Cancel);
        Assert.Equal(["Emma"], answered);

        var last = AddAsync(Rita, "Rita 3");
        slow.SetResult();
        await last.WaitAsync(Cancel);
        Assert.Equal(["Emma", "Rita 1", "Rita 2", "Rita 3"], answered);
    }

    [Fact]
    public async Task One_chat_can_fill_its_own_lane_only()
    {
        var slow = new TaskCompletionSource();
        for (var said = 0; said < 3; said++) lanes.Add(Rita, () => slow.Task);

        Assert.True(lanes.IsFull(Rita));
        Assert.False(lanes.HasRoom(Rita));
        Assert.True(lanes.HasRoom(Emma));
        slow.SetResult();
        await lanes.CloseAsync().WaitAsync(Cancel);
    }

    [Fact]
    public async Task When_all_is_full_it_is_waited_for_room()
    {
        var slow = new TaskCompletionSource();
        for (var chat = 0; chat < 4; chat++) lanes.Add(chat, () => slow.Task);

        var room = lanes.RoomAsync(Cancel);
        Assert.False(lanes.HasRoom(99));
        Assert.False(room.IsCompleted);
        slow.SetResult();
        await room.WaitAsync(Cancel);
        Assert.True(lanes.Waiting < 4);
    }

    [Fact]
    public async Task At_the_end_what_is_in_hand_ends_and_nothing_more_begins()
    {
        var (began, slow) = (new TaskCompletionSource(), new TaskCompletionSource());
        lanes.Add(Rita, async () =>
        {
            began.SetResult();
            await SayAsync("Rita 1", slow.Task);
        });
        lanes.Add(Rita, () => SayAsync("Rita 2"));
        await began.Task.WaitAsync(Cancel);

        var closed = lanes.CloseAsync();
        lanes.Add(Emma, () => SayAsync("Emma"));
        Assert.False(closed.IsCompleted);
        slow.SetResult();
        await closed.WaitAsync(Cancel);
        Assert.Equal(["Rita 1"], answered);
        Assert.Equal((0, false), (lanes.Waiting, lanes.HasRoom(Emma)));
    }

    [Fact]
    public async Task Whoever_said_something_once_leaves_nothing_behind()
    {
        await Task.WhenAll(Enumerable.Range(0, 3).Select(chat => AddAsync(chat, $"{chat}"))).WaitAsync(Cancel);
        await lanes.CloseAsync().WaitAsync(Cancel);

        Assert.Equal(0, lanes.Waiting);
    }

    private Task AddAsync(long chat, string words)
    {
        var done = new TaskCompletionSource();
        lanes.Add(chat, async () =>
        {
            await SayAsync(words);
            done.SetResult();
        });
        return done.Task;
    }

    private async Task SayAsync(string words, Task? after = null)
    {
        if (after is not null) await after;
        lock (answered) answered.Add(words);
    }
}
