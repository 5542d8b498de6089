using Bot.Tests.CommandLine;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

[Collection<QuietDay>]
public class EditorTests(QuietNewsroom quiet)
{
    private const long Erik = RunningSandbox.Erik;
    private const long Rita = RunningSandbox.Rita;

    private RunningNewsroom Newsroom => quiet.Newsroom;

    [Fact]
    public async Task An_editor_posts_a_link_after_a_look_at_the_post()
    {
        var article = (await Newsroom.Sandbox.EarlierAsync())[0];
        var (title, link) = (article.Title["de"], article.Links["de"]);

        var preview = await Newsroom.AnswerAsync(Erik, $"/post {link}");
        Assert.Contains(title, preview.Text, StringComparison.Ordinal);
        Assert.Empty(await Newsroom.StandingAsync(title));

        await Newsroom.Sandbox.PressAsync(Erik, preview, preview.DataOf("Senden"));
        var post = await Newsroom.StandsAsync(title);
        Assert.Equal(preview.Text, post.Text);
        Assert.Contains(link, post.Links);
    }

    [Fact]
    public async Task A_second_press_sends_nothing_more()
    {
        var article = (await Newsroom.Sandbox.EarlierAsync())[1];
        var preview = await Newsroom.AnswerAsync(Erik, $"/post {article.Links["de"]}");
        var send = preview.DataOf("Senden");

        await Newsroom.Sandbox.PressAsync(Erik, preview, send);
        await Newsroom.Sandbox.PressAsync(Erik, preview, send);

        await Newsroom.ToldAsync("Das ist bereits gesendet.");
        await Newsroom.OneMoreStandsAsync("Die Fähre fährt bis Mitternacht");
        Assert.Single(await Newsroom.StandingAsync(article.Title["de"]));
    }

    [Fact]
    public async Task An_intruder_in_the_editors_group_moves_nothing()
    {
        await Newsroom.Sandbox.SetMemberAsync(RunningSandbox.Editors, Rita, "member");
        var article = (await Newsroom.Sandbox.EarlierAsync())[2];
        var preview = await Newsroom.AnswerAsync(Erik, $"/post {article.Links["de"]}", RunningSandbox.Editors);

        await Newsroom.Sandbox.PressAsync(Rita, preview, preview.DataOf("Senden"), RunningSandbox.Editors);
        await Newsroom.ToldAsync("Diese Schaltfläche ist nicht mehr aktuell.");

        await Newsroom.OneMoreStandsAsync("Der Wald bekommt einen neuen Weg");
        Assert.Empty(await Newsroom.StandingAsync(article.Title["de"]));
    }

    [Fact]
    public async Task The_command_line_posts_beside_the_bot_that_runs_and_once()
    {
        var article = (await Newsroom.Sandbox.EarlierAsync())[3];

        var run = await ProgramRun.OfAsync(["post", article.Links["de"], "--channel", "Bote", "--settings", Newsroom.Settings.Path]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        await Newsroom.OneMoreStandsAsync("Der Kran ist abgebaut");
        Assert.Single(await Newsroom.StandingAsync(article.Title["de"]));
    }
}
