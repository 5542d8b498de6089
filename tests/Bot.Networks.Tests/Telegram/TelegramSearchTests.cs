using System.Globalization;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Sandbox.Telegram;
using Bot.Testing;

namespace Bot.Networks.Tests.Telegram;

/// <summary>A message whose answer was lost is looked for over HTTP, among what stands in the channel.</summary>
public sealed class TelegramSearchTests
{
    private static readonly PostContent Sought = new()
    {
        Text = "<b>Die Brücke</b> ist frei: <a href=\"https://bote.example/bruecke\">Weiterlesen</a>",
        PlainText = "Die Brücke ist frei: Weiterlesen (https://bote.example/bruecke)",
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_that_stands_is_found_by_its_id_behind_what_others_wrote()
    {
        await using var server = await SandboxServer.StartAsync();
        var channel = await ChannelAsync(server);
        await PublishAsync(server, "Ein Leser schreibt");
        await PinAsync(server);
        var post = await PublishAsync(server, Sought.Text);

        Assert.Equal(new SearchAnswer.Found(post), await FindAsync(server, channel));
    }

    [Fact]
    public async Task One_that_does_not_stand_is_missing_and_what_was_seen_on_the_way_is_known_from_then_on()
    {
        await using var server = await SandboxServer.StartAsync();
        var channel = await ChannelAsync(server);
        await DeletedAsync(server, 9);
        var other = await PublishAsync(server, "Ein Leser schreibt");

        Assert.Equal(new SearchAnswer.Missing(other), await FindAsync(server, channel));
    }

    [Fact]
    public async Task Looking_leaves_nothing_in_the_staging_chat()
    {
        await using var server = await SandboxServer.StartAsync();
        var channel = await ChannelAsync(server);
        await PublishAsync(server, Sought.Text);
        await FindAsync(server, channel);

        var next = await server.CallAsync("sendMessage", new { chat_id = SandboxWorld.StagingChannel, text = "b" });
        Assert.Equal(2, (long)next["message_id"]!);
        Assert.Null(await StandingAsync(server, 1));
    }

    [Fact]
    public async Task A_post_that_may_not_be_forwarded_is_read_from_a_copy()
    {
        await using var server = await SandboxServer.StartAsync();
        var channel = await ChannelAsync(server);
        var post = await PublishAsync(server, Sought.Text, isProtected: true);

        Assert.Equal(new SearchAnswer.Found(post), await FindAsync(server, channel));
    }

    [Fact]
    public async Task One_that_is_alike_but_older_by_telegrams_clock_than_the_try_is_for_staff_to_see()
    {
        await using var server = await SandboxServer.StartAsync();
        var channel = await ChannelAsync(server);
        await PublishAsync(server, Sought.Text);

        var answer = await FindAsync(server, channel, TimeProvider.System.GetUtcNow().AddHours(1));

        Assert.Equal(new Reason(ReasonKind.OlderTwin, "Telegram").Stored, Assert.IsType<SearchAnswer.Unanswerable>(answer).Said);
    }

    [Theory]
    [InlineData("too_many_requests", 1)]
    [InlineData("server_error", null)]
    [InlineData("unauthorized", null)]
    [InlineData("reset_after", null)]
    public async Task While_Telegram_does_not_say_the_question_stays_open(string kind, int? seconds)
    {
        await using var server = await SandboxServer.StartAsync();
        var channel = await ChannelAsync(server);
        await PublishAsync(server, Sought.Text);
        await server.FailAsync(new { kind, method = "forwardMessage" });

        var open = Assert.IsType<SearchAnswer.Open>(await FindAsync(server, channel));

        Assert.Equal(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), open.Wait);
        Assert.IsType<SearchAnswer.Found>(await FindAsync(server, channel));
    }

    [Fact]
    public async Task Without_a_staging_chat_or_a_known_message_only_people_can_say()
    {
        await using var without = await SandboxServer.StartAsync(options => options.StagingChat = null);
        Assert.IsType<SearchAnswer.Unanswerable>(await FindAsync(without, await ChannelAsync(without)));
        await using var server = await SandboxServer.StartAsync();
        Assert.IsType<SearchAnswer.Unanswerable>(await FindAsync(server, Some.Channel(address: "@erlenfurter_bote")));
    }

    /// <summary>A channel in which one message is known.</summary>
    private static async Task<Channel> ChannelAsync(SandboxServer server)
    {
        var channel = Some.Channel(address: "@erlenfurter_bote");
        channel.Newest = await PublishAsync(server, "Guten Morgen");
        return channel;
    }

    private static async Task<SearchAnswer> FindAsync(SandboxServer server, Channel channel, DateTimeOffset? since = null) =>
        await server.Get<IOutcomeSearch>().FindAsync(new SearchedMessage(channel, Sought, since ?? TimeProvider.System.GetUtcNow()), Cancel);

    private static async Task<string> PublishAsync(SandboxServer server, string html, bool isProtected = false)
    {
        var message = await server.CallAsync("sendMessage", new
        {
            chat_id = SandboxWorld.GermanChannel, text = html, parse_mode = "HTML", protect_content = isProtected,
        });
        return ((long)message["message_id"]!).ToString(CultureInfo.InvariantCulture);
    }

    private static async Task PinAsync(SandboxServer server)
    {
        var last = await PublishAsync(server, "Merkt euch das");
        await server.CallAsync("pinChatMessage", new { chat_id = SandboxWorld.GermanChannel, message_id = long.Parse(last, CultureInfo.InvariantCulture) });
    }

    private static async Task DeletedAsync(SandboxServer server, int messages)
    {
        for (var message = 0; message < messages; message++)
        {
            var id = long.Parse(await PublishAsync(server, "Weg damit"), CultureInfo.InvariantCulture);
            await server.CallAsync("deleteMessage", new { chat_id = SandboxWorld.GermanChannel, message_id = id });
        }
    }

    private static async Task<object?> StandingAsync(SandboxServer server, int id)
    {
        try
        {
            return await server.CallAsync("forwardMessage", new { chat_id = SandboxWorld.EditorsGroup, from_chat_id = SandboxWorld.StagingChannel, message_id = id });
        }
        catch (InvalidOperationException refusal) when (refusal.Message.Contains("not found", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
