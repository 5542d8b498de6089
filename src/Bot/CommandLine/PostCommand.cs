using System.CommandLine;
using Bot.Core.Delivering;
using Bot.Core.Desk;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;
using Bot.Hosting;
using Bot.Settings;

namespace Bot.CommandLine;

/// <summary><c>post LINK --channel NAME</c>: posts an article by hand, through the desk that editors use in the chat.</summary>
internal static class PostCommand
{
    private static readonly Argument<string> Link = new("LINK") { Description = "The article's address" };

    private static readonly Option<string?> ChannelName = new("--channel")
    {
        Description = "The channel's name; without it the likeliest one",
        HelpName = "NAME",
    };

    private static readonly Option<string?> As = new("--as")
    {
        Description = "Who posts: a name from Staff; without it the first owner or editor there",
        HelpName = "NAME",
    };

    private static readonly Option<bool> Again = new("--again") { Description = "Post it also where it stands already" };

    private static readonly Option<string?> At = new("--at")
    {
        Description = "When, by the newsroom's clock: 18:30, \"tomorrow 7:00\", \"24.12. 18:30\" or +45 (minutes); without it at once",
        HelpName = "TIME",
    };

    private static readonly Option<bool> Silent = new("--silent") { Description = "Post without a sound" };

    private static readonly Option<bool> Breaking = new("--breaking")
    {
        Description = "Post as breaking news: first in the line, also in quiet hours, and pinned where the bot may",
    };

    private static readonly Option<bool> Undoable = new("--undoable")
    {
        Description = "Hold the post back for Desk:UndoGrace first, as posts sent from the chat are",
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Show the post and send nothing" };

    private static readonly Wording English = Phrases.In("en");

    /// <summary>How long the verb waits for the post to stand in the channel.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Command Create()
    {
        var command = new Command("post", "Post an article by hand, or with --dry-run only show the post")
        {
            Link, ChannelName, As, Again, At, Silent, Breaking, Undoable, DryRun,
        };
        At.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string?>() is { } time && TypedTime.Read(time, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc) is null)
                given.AddError($"--at: “{time}” is no time. Write 18:30, \"tomorrow 7:00\", \"24.12. 18:30\" or +45.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = SettingsOf.Checked(parsed, chosen => Besides(chosen, parsed.GetValue(DryRun), parsed.GetValue(As)));
        // Whoever types a command waits for its end, and means it.
        if (!parsed.GetValue(Undoable)) settings.Desk.UndoGrace = TimeSpan.Zero;
        await using var provider = await BotHost.PrepareAsync(settings, cancel).ConfigureAwait(false);
        var desk = provider.GetRequiredService<EditorsDesk>();
        var member = Poster(settings, parsed.GetValue(As))!;
        var staff = await provider.GetRequiredService<IDeskStore>().StaffAsync(member.TelegramId!.Value, cancel).ConfigureAwait(false);

        var now = provider.GetRequiredService<TimeProvider>().GetUtcNow();
        var words = new DeskWords(settings.Newsroom.Zone, now);
        var changes = Changes(parsed, now, settings.Newsroom.Zone);
        var answer = await DraftAsync(parsed, desk, staff!, changes, cancel).ConfigureAwait(false);
        if (answer is not DeskAnswer.Ready ready) return await RefuseAsync(answer, words).ConfigureAwait(false);

        foreach (var line in PostLook.Lines(ready.Board.Channel, ready.Content)) Console.WriteLine(line);
        if (parsed.GetValue(DryRun))
        {
            await desk.LeaveAsync(ready.Board.Draft.Id, staff!, cancel).ConfigureAwait(false);
            return ExitCode.Well;
        }
        var sent = await desk.SendAsync(ready.Board.Draft.Id, shown: null, staff!, cancel).ConfigureAwait(false);
        if (sent is DeskAnswer.Sent { Due: not null })
        {
            Console.WriteLine(words.Sentence(sent, English));
            return ExitCode.Well;
        }
        return sent is DeskAnswer.Sent { Posts: [var post] }
            ? await DeliverAsync(provider, post, cancel).ConfigureAwait(false)
            : await RefuseAsync(sent, words).ConfigureAwait(false);
    }

    /// <summary>A draft with all that was typed; one that cannot be sent as it is, is left.</summary>
    private static async Task<DeskAnswer> DraftAsync(
        ParseResult parsed, EditorsDesk desk, StaffMember staff, IEnumerable<DraftChange> changes, CancellationToken cancel)
    {
        var answer = await desk.PrepareAsync(parsed.GetValue(Link)!, staff, parsed.GetValue(ChannelName), cancel).ConfigureAwait(false);
        if (answer is DeskAnswer.AlreadyPosted standing && parsed.GetValue(Again))
            answer = await desk.ChangeAsync(standing.Board.Draft.Id, new DraftChange.Again(standing.Board.Channel.Id), staff, cancel).ConfigureAwait(false);
        var draft = (answer as DeskAnswer.Ready)?.Board.Draft.Id ?? (answer as DeskAnswer.AlreadyPosted)?.Board.Draft.Id;
        foreach (var change in changes)
            if (answer is DeskAnswer.Ready) answer = await desk.ChangeAsync(draft!.Value, change, staff, cancel).ConfigureAwait(false);
        if (answer is not DeskAnswer.Ready && draft is { } left) await desk.LeaveAsync(left, staff, cancel).ConfigureAwait(false);
        return answer;
    }

    private static async Task<int> RefuseAsync(DeskAnswer answer, DeskWords words)
    {
        await Console.Error.WriteLineAsync(words.Sentence(answer, English)).ConfigureAwait(false);
        return ExitCode.Failed;
    }

    private static IEnumerable<DraftChange> Changes(ParseResult parsed, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (parsed.GetValue(At) is { } time) yield return new DraftChange.Due(TypedTime.Read(time, now, zone));
        if (parsed.GetValue(Silent)) yield return new DraftChange.Sound();
        if (parsed.GetValue(Breaking)) yield return new DraftChange.Breaking();
    }

    private static IEnumerable<SettingFault> Besides(BotSettings settings, bool dryRun, string? name)
    {
        if (!dryRun)
            foreach (var fault in SettingsRules.FaultsOfRun(settings).Where(fault => fault.Key != "Sources")) yield return fault;
        if (Poster(settings, name) is null)
            yield return new("Staff", name is null ? "nobody there may post. Name an Owner or Editor." : $"nobody there is called {name}.");
    }

    private static StaffSettings? Poster(BotSettings settings, string? name) => settings.Staff.Find(member => name is null
        ? member.Role is StaffRole.Owner or StaffRole.Editor
        : name.Equals(member.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Carries the delivery itself, in case no bot runs; where one runs, whoever claims the delivery first sends it.</summary>
    private static async Task<int> DeliverAsync(IServiceProvider provider, Post post, CancellationToken cancel)
    {
        var stage = provider.GetServices<IStage>().OfType<DeliverStage>().Single();
        var street = provider.GetRequiredService<Street>();
        var store = provider.GetRequiredService<IDeskStore>();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var delivering = new StageLoop(stage, street).RunAsync(done.Token);
        var delivery = await EndAsync(store, post, street, cancel).ConfigureAwait(false);
        await done.CancelAsync().ConfigureAwait(false);
        await delivering.ConfigureAwait(false);

        if (delivery.State == DeliveryState.Sent)
        {
            Console.WriteLine("Posted.");
            return ExitCode.Well;
        }
        await Console.Error.WriteLineAsync($"Not posted yet ({delivery.State}): {(delivery.Reason is { } reason ? ReasonWords.InEnglish(reason) : "others are before it, or the channel is paused")}").ConfigureAwait(false);
        return ExitCode.Failed;
    }

    private static async Task<Delivery> EndAsync(IDeskStore store, Post post, Street street, CancellationToken cancel)
    {
        var until = street.Now + Patience;
        while (true)
        {
            var delivery = (await store.DeliveriesAsync(post.Id, cancel).ConfigureAwait(false))[^1];
            var waits = delivery.State == DeliveryState.Claimed || (delivery.State == DeliveryState.Due && delivery.Reason is null);
            if (!waits || street.Now > until) return delivery;
            await Task.Delay(TimeSpan.FromMilliseconds(200), street.Time, cancel).ConfigureAwait(false);
        }
    }
}
