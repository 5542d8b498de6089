using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>The process is killed as by a power cut, and started again: nothing is lost or doubled, and what may have been sent is never sent again.</summary>
public class KillTests
{
    private const string Title = "Die Turmuhr geht wieder";

    [Fact]
    public async Task Killed_before_a_request_is_written_it_sends_the_post_after_the_restart()
    {
        using var nobody = new ClosedPort();
        await using var newsroom = await RunningNewsroom.StartAsync(settings => settings.Set("Telegram:ApiUrl", nobody.Url));
        await newsroom.Sandbox.PublishAsync(Title);
        await newsroom.StoredAsync(Title, row => row is { State: "Due", Tries: > 0 });

        await newsroom.KillAsync();
        newsroom.Settings.Set("Telegram:ApiUrl", newsroom.Sandbox.Address.AbsoluteUri);
        newsroom.StartLater();

        await newsroom.StandsAsync(Title);
        await newsroom.OneMoreStandsAsync();
        Assert.Single(await newsroom.StandingAsync(Title));
    }

    [Fact]
    public async Task Killed_after_the_result_is_stored_it_sends_only_what_is_new()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.Sandbox.PublishAsync(Title);
        await newsroom.StoredAsync(Title, row => row.State == "Sent");

        await newsroom.KillAsync();
        await newsroom.Sandbox.PublishAsync("In der Nacht fiel Schnee");
        newsroom.StartLater();

        await newsroom.StandsAsync("In der Nacht fiel Schnee");
        await newsroom.OneMoreStandsAsync();
        Assert.Single(await newsroom.StandingAsync(Title));
        Assert.Single(await newsroom.StandingAsync("In der Nacht fiel Schnee"));
    }

    [Theory]
    [InlineData("slow", 1)]
    [InlineData("hang_before", 2)]
    public async Task Killed_between_sending_and_recording_it_finds_out_whether_the_post_stands(string fault, int tries)
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.OneMoreStandsAsync("Der Tag beginnt");
        await newsroom.Sandbox.FailAsync(new { kind = fault, method = "sendMessage", chat_id = RunningSandbox.German, delay_ms = 600_000 });
        await newsroom.Sandbox.PublishAsync(Title);
        await newsroom.StoredAsync(Title, row => row.State == "Claimed");
        if (fault == "slow") await newsroom.StandsAsync(Title);

        await newsroom.KillAsync();
        newsroom.StartAgain();

        Assert.Equal(tries, (await newsroom.StoredAsync(Title, row => row.State == "Sent")).Tries);
        await newsroom.OneMoreStandsAsync();
        Assert.Single(await newsroom.StandingAsync(Title));
    }

    [Theory]
    [InlineData("Er steht", 1)]
    [InlineData("Noch einmal senden", 2)]
    public async Task Without_a_way_to_find_out_an_editor_says_whether_the_post_stands_and_the_channel_waits(string button, int standing)
    {
        await using var newsroom = await RunningNewsroom.StartAsync(settings => settings.TakeStagingChatAway());
        await newsroom.Sandbox.FailAsync(new { kind = "reset_after", method = "sendMessage", chat_id = RunningSandbox.German });
        await newsroom.Sandbox.PublishAsync(Title);
        var question = await newsroom.StandsAsync(Title, RunningSandbox.Editors);
        await newsroom.Sandbox.PublishAsync("In der Nacht fiel Schnee");
        await newsroom.StoredAsync("In der Nacht fiel Schnee", row => row is { State: "Due", Tries: 0 });

        // The question stays good across a restart.
        await newsroom.KillAsync();
        newsroom.StartAgain();
        await newsroom.Sandbox.PressAsync(RunningSandbox.Erik, question, question.DataOf(button), RunningSandbox.Editors);

        await newsroom.StandsAsync("In der Nacht fiel Schnee");
        Assert.Equal(standing, (await newsroom.StandingAsync(Title)).Count);
        await newsroom.StoredAsync(Title, row => row.State == "Sent");
    }
}
