using Bot.Tests.Running;

namespace Bot.Tests.Street;

[Collection<QuietDay>]
public class FollowingTests(QuietNewsroom quiet)
{
    private const long Rita = RunningSandbox.Rita;

    private RunningNewsroom Newsroom => quiet.Newsroom;

    [Fact]
    public async Task A_reader_follows_sets_changes_her_language_and_is_forgotten()
    {
        var followed = await Newsroom.AnswerAsync(Rita, "/subscribe \"Hafen Fähre\"");
        Assert.Equal("Sie folgen jetzt: Alles mit „Hafen Fähre“.", followed.Text);

        await Newsroom.Sandbox.PressAsync(Rita, followed, followed.DataOf("Abos"));
        Assert.Contains("Ein Druck auf ein Abo", (await Newsroom.ChangedAsync(Rita, followed)).Text, StringComparison.Ordinal);

        var digest = await Newsroom.AnswerAsync(Rita, "digest 07:30 mo-fr");
        Assert.Contains("07:30, Mo–Fr", digest.Text, StringComparison.Ordinal);
        await Newsroom.Sandbox.PressAsync(Rita, digest, digest.DataOf("Ausschalten"));
        Assert.StartsWith("Der Digest ist aus.", (await Newsroom.ChangedAsync(Rita, digest)).Text, StringComparison.Ordinal);

        Assert.StartsWith("Piszę teraz po polsku.", (await Newsroom.AnswerAsync(Rita, "/language polski")).Text, StringComparison.Ordinal);
        var settings = await Newsroom.AnswerAsync(Rita, "/settings");
        Assert.Contains("Subskrypcje: 1", settings.Text, StringComparison.Ordinal);

        var question = await Newsroom.AnswerAsync(Rita, "/forget");
        await Newsroom.Sandbox.PressAsync(Rita, question, question.DataOf("Tak, usuń wszystko"));
        Assert.StartsWith("Alles ist gelöscht.", (await Newsroom.ChangedAsync(Rita, question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_under_a_post_leads_to_following_its_section()
    {
        await Newsroom.Sandbox.PublishAsync("Neuer Steg am Ufer");
        await Newsroom.StandsAsync("Neuer Steg am Ufer");

        var page = await Newsroom.AnswerAsync(Rita, "/start s-politik");
        await Newsroom.Sandbox.PressAsync(Rita, page, page.DataOf("＋ Folgen"));

        var following = await HasAsync(page, "✓ Sie folgen");
        // Whoever follows gets what other tests publish.
        await Newsroom.Sandbox.PressAsync(Rita, following, following.DataOf("✓ Sie folgen"));
        await HasAsync(page, "＋ Folgen");
    }

    private Task<ChatMessage> HasAsync(ChatMessage page, string button) => Patience.UntilAsync(
        $"a page with the button “{button}”",
        async () => (await Newsroom.Sandbox.MessagesAsync(Rita)).FirstOrDefault(message =>
            message.Id == page.Id && message.Buttons.Any(shown => (string?)shown["text"] == button)),
        () => Newsroom.Program.Log);
}
