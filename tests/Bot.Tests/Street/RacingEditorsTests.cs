using System.Text.Json.Nodes;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Two of the staff press at once: the first acts, and the other is told who did, once.</summary>
public sealed class RacingEditorsTests(RacingEditorsTests.TwoEditors two) : IClassFixture<RacingEditorsTests.TwoEditors>
{
    private const long Erik = RunningSandbox.Erik;
    private const long Rita = RunningSandbox.Rita;
    private const long Editors = RunningSandbox.Editors;
    private const string Sent = "Das ist bereits gesendet.";
    private const string Discarded = "Verworfen. Gesendet wurde nichts.";

    private RunningNewsroom Newsroom => two.Running;

    private RunningSandbox Sandbox => Newsroom.Sandbox;

    [Fact]
    public async Task Both_send_a_draft()
    {
        var (article, board) = await DraftAsync(0);

        var second = await SecondAsync([$" {Sent}"], () => PressAsync(Erik, board, "Senden", Editors), () => PressAsync(Rita, board, "Senden", Editors));

        await Newsroom.StandsAsync(article);
        await Newsroom.OneMoreStandsAsync("Das Tor ist offen");
        Assert.Single(await Newsroom.StandingAsync(article));
        await ToldOnceAsync(second);
    }

    [Fact]
    public async Task One_sends_a_draft_while_the_other_discards_it()
    {
        var (article, board) = await DraftAsync(1);

        var second = await SecondAsync(
            [$" {Sent}", $" {Discarded}"], () => PressAsync(Erik, board, "Senden", Editors), () => PressAsync(Rita, board, "Abbrechen", Editors));

        if (second.EndsWith(Sent, StringComparison.Ordinal)) await Newsroom.StandsAsync(article);
        await Newsroom.OneMoreStandsAsync("Das Tor ist zu");
        Assert.Equal(second.EndsWith(Sent, StringComparison.Ordinal) ? 1 : 0, (await Newsroom.StandingAsync(article)).Count);
        await ToldOnceAsync(second);
    }

    [Theory]
    [InlineData("Zurückhalten", "Zurückhalten", 2)]
    [InlineData("Streichen", "Streichen", 3)]
    public async Task Both_move_what_waits(string one, string other, int earlier)
    {
        var (article, board) = await DraftAsync(earlier);
        await PressAsync(Rita, board, "🕐 Wann: sofort", Editors);
        board = await ShownAsync(Editors, message => message.Id == board.Id && message.ButtonWords.Contains("in 60 Min."));
        await PressAsync(Rita, board, "in 60 Min.", Editors);
        board = await ShownAsync(Editors, message => message.Id == board.Id && message.ButtonWords.Contains("Senden"));
        await PressAsync(Rita, board, "Senden", Editors);
        await Newsroom.StoredAsync(article, row => row.State == "Due");
        var (eriks, ritas) = (await CardAsync(Erik, article), await CardAsync(Rita, article));

        var second = await SecondAsync([""], () => PressAsync(Erik, eriks, one, Erik), () => PressAsync(Rita, ritas, other, Rita));

        await ToldOnceAsync(second);
        if (one == "Streichen") await Newsroom.StoredAsync(article, row => row.State == "Dropped");
        else await ShownAsync(second.StartsWith("Erik", StringComparison.Ordinal) ? Rita : Erik, message =>
            message.Text.Contains($"zurückgehalten von {second.Split(' ')[0]}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_says_that_a_doubtful_post_stands_while_the_other_sends_it_again()
    {
        const string title = "Die Glocke läutet";
        await Sandbox.FailAsync(new { kind = "reset_after", method = "sendMessage", chat_id = RunningSandbox.German });
        await Sandbox.PublishAsync(title, edition: "de");
        var question = await Newsroom.StandsAsync(title, Editors);

        var second = await SecondAsync(
            [""], () => PressAsync(Erik, question, "Er steht", Editors), () => PressAsync(Rita, question, "Noch einmal senden", Editors));

        await Newsroom.StoredAsync(title, row => row.State == "Sent");
        await Newsroom.OneMoreStandsAsync("Die Glocke schweigt");
        Assert.Equal(second.StartsWith("Erik", StringComparison.Ordinal) ? 1 : 2, (await Newsroom.StandingAsync(title)).Count);
        await ToldOnceAsync(second);
    }

    [Fact]
    public async Task Both_take_note_of_an_alarm()
    {
        await Sandbox.SetMemberAsync(RunningSandbox.English, RunningSandbox.BotId, "kicked");
        await Sandbox.PublishAsync("The tide is high", edition: "en");
        var alarm = await ShownAsync(Editors, message =>
            message.Text.Contains("Dieser Kanal ist mir seit", StringComparison.Ordinal) && message.ButtonWords.Contains("Gesehen"));

        var second = await SecondAsync([""], () => PressAsync(Erik, alarm, "Gesehen", Editors), () => PressAsync(Rita, alarm, "Gesehen", Editors));

        var name = second.Split(' ')[0];
        await ShownAsync(Editors, message => message.Id == alarm.Id && !message.Buttons.Any()
            && message.Text.Contains($"✓ {name}", StringComparison.Ordinal));
        await ToldOnceAsync(second);
    }

    /// <summary>Rita's draft in the editors' chat, on which Erik, who owns the newsroom, may step in.</summary>
    private async Task<(string Title, ChatMessage Board)> DraftAsync(int earlier)
    {
        var article = (await Sandbox.EarlierAsync())[earlier];
        return (article.Title["de"], await Newsroom.AnswerAsync(Rita, $"/post {article.Links["de"]}", Editors));
    }

    private async Task<ChatMessage> CardAsync(long person, string title)
    {
        var list = await Newsroom.AnswerAsync(person, "/queue");
        // Where another channel waits as well, the buttons name it.
        string[] labels = [title, $"Bote: {title}"];
        var button = list.ButtonWords.First(words => labels.Any(label => label.StartsWith(words.TrimEnd('…'), StringComparison.Ordinal)));
        await PressAsync(person, list, button, person);
        return await ShownAsync(person, message => message.Id == list.Id && message.ButtonWords.Contains("Zurückhalten"));
    }

    private Task<ChatMessage> ShownAsync(long chat, Func<ChatMessage, bool> like) => Patience.UntilAsync(
        "a message", async () => (await Sandbox.MessagesAsync(chat)).LastOrDefault(like), () => Newsroom.Program.Log);

    private Task PressAsync(long person, ChatMessage message, string button, long chat) =>
        Sandbox.PressAsync(person, message, message.DataOf(button), chat);

    /// <summary>What whoever came second was told.</summary>
    private async Task<string> SecondAsync(string[] more, Func<Task> one, Func<Task> other)
    {
        two.Before = [.. (await Sandbox.CallsOfAsync("answerCallbackQuery")).Select(PressOf)];
        await Task.WhenAll(one(), other());
        return await Patience.UntilAsync(
            "the notice to whoever was second", async () => (await SecondsAsync()).FirstOrDefault(
                told => more.Any(words => told == $"Erik war schon da.{words}" || told == $"Rita war schon da.{words}")),
            () => Newsroom.Program.Log);
    }

    /// <summary>No other notice of the kind has come.</summary>
    private async Task ToldOnceAsync(string second) => Assert.Equal([second], await SecondsAsync());

    /// <summary>Since the race began.</summary>
    private async Task<IEnumerable<string>> SecondsAsync() =>
        (await Sandbox.CallsOfAsync("answerCallbackQuery")).Where(call => !two.Before.Contains(PressOf(call)))
            .Select(call => (string?)call["text"]).OfType<string>().Where(told => told.Contains("war schon da.", StringComparison.Ordinal));

    private static string PressOf(JsonNode call) => (string)call["callback_query_id"]!;

    /// <summary>A newsroom with an owner and an editor, in which only people can say whether a doubtful post stands.</summary>
    public sealed class TwoEditors : IAsyncLifetime
    {
        /// <summary>The presses before the race.</summary>
        internal HashSet<string> Before { get; set; } = [];

        internal RunningNewsroom Running { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Running = await RunningNewsroom.StartAsync(settings =>
            {
                settings.Set("Staff:0:Role", "Owner");
                settings.AddStaff("Rita", Rita, "Editor");
                settings.TakeStagingChatAway();
            });
            await Running.Sandbox.SetMemberAsync(Editors, Rita, "member");
        }

        public ValueTask DisposeAsync() => Running?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
