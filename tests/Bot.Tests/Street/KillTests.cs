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

    [Fact]
    public async Task Killed_while_the_answer_is_on_its_way_it_leaves_the_post_to_staff()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.Sandbox.FailAsync(new { kind = "slow", method = "sendMessage", chat_id = RunningSandbox.German, delay_ms = 600_000 });
        await newsroom.Sandbox.PublishAsync(Title);
        await newsroom.StandsAsync(Title);

        await newsroom.KillAsync();
        Assert.Equal("Claimed", newsroom.Database.Deliveries().Single(row => row is { Title: Title, Channel: "Bote" }).State);
        newsroom.StartLater();

        await newsroom.StoredAsync(Title, row => row.State == "Unknown");
        await newsroom.OneMoreStandsAsync();
        Assert.Single(await newsroom.StandingAsync(Title));
    }
}
