using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Trouble;

/// <summary>Who is one chat, what others wrote there, and what may be paid for.</summary>
public sealed class ChatsAndPaymentTests : IDisposable
{
    private readonly DeliveringNewsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public async Task A_days_budget_of_paid_messages_is_kept_across_a_restart_and_begins_anew_the_next_day()
    {
        var channels = new List<Channel>();
        for (var number = 0; number < 30; number++) channels.Add(await newsroom.ChannelAsync($"free {number}"));
        var rich = await newsroom.ChannelAsync("rich", channel => channel.PaidBroadcasts = 1);

        Assert.True(await PaidAsync(goesAtOnce: true));
        Assert.False(await PaidAsync(goesAtOnce: false, restart: true));
        Assert.True(await PaidAsync(goesAtOnce: true, nextDay: true));

        // What is paid for goes before the next free place is there; what is not waits for the clock.
        async Task<bool> PaidAsync(bool goesAtOnce, bool restart = false, bool nextDay = false)
        {
            if (restart) await newsroom.RestartAsync();
            newsroom.Clock.Advance(nextDay ? TimeSpan.FromDays(1) : TimeSpan.FromMinutes(5));
            // All free places of the account are taken.
            foreach (var channel in channels) newsroom.Network.Pace.TryTake(channel.Address);
            await newsroom.PostAsync(rich, "news");
            await newsroom.BeginTurnAsync();
            while (!(await newsroom.Database.RowsAsync<Delivery>()).TrueForAll(delivery => delivery.State == DeliveryState.Sent))
                if (!goesAtOnce) newsroom.Clock.Advance(TimeSpan.FromMilliseconds(20));
            await newsroom.TurnAsync();
            return (await newsroom.Database.RowsAsync<Attempt>())[^1].IsPaid;
        }
    }

    [Fact]
    public async Task A_search_begins_behind_what_others_wrote_unless_something_of_ours_may_stand_before_it()
    {
        var channel = await newsroom.ChannelAsync();
        var outbox = new Outbox(newsroom.Database.Contexts, new WorkerMark(newsroom.Database.Location));
        await SeenAsync("7");
        Assert.Equal("7", await NewestAsync());
        await SeenAsync("5");
        Assert.Equal("7", await NewestAsync());

        await newsroom.PostAsync(channel, "first");
        newsroom.Network.Answer = () => new DeliveryOutcome.Unknown("the answer was lost");
        await newsroom.TurnAsync();
        await SeenAsync("9");
        Assert.Equal("7", await NewestAsync());

        async Task<string?> NewestAsync() => Assert.Single(await newsroom.Database.RowsAsync<Channel>()).Newest;
        Task SeenAsync(string message) => outbox.SeenAsync(
            "Telegram", ["-1001", channel.Address], message, held => string.CompareOrdinal(held, message) < 0, CancellationToken.None);
    }

    [Fact]
    public async Task A_name_and_a_number_of_one_chat_are_one_line_and_one_pace()
    {
        newsroom.Network.Ids["@name"] = "-1001";
        var named = await newsroom.Database.AddAsync(Some.Channel("named", "@name"));
        var numbered = await newsroom.Database.AddAsync(Some.Channel("numbered", "-1001"));
        for (var number = 0; number < 2; number++)
        {
            await newsroom.PostAsync(named, $"named {number}");
            await newsroom.PostAsync(numbered, $"numbered {number}");
        }
        await newsroom.PassAsync(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(1));

        var rows = await newsroom.Database.RowsAsync<Channel>();
        Assert.Equal("-1001", rows.Single(row => row.Name == "named").ChatId);
        Assert.Equal(LinesOfChats.ChatOf(rows[0]), LinesOfChats.ChatOf(rows[1]));
        Assert.Equal(4, newsroom.Network.Taken.Count);
        // Whatever went to the one is newest in both.
        Assert.Equal("4", Assert.Single(rows.Select(row => row.Newest).Distinct()));
    }
}
