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

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Show the post and send nothing" };

    /// <summary>How long the verb waits for the post to stand in the channel.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Command Create()
    {
        var command = new Command("post", "Post an article by hand, or with --dry-run only show the post") { Link, ChannelName, As, Again, DryRun };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = SettingsOf.Checked(parsed, chosen => Besides(chosen, parsed.GetValue(DryRun), parsed.GetValue(As)));
        await using var provider = await BotHost.PrepareAsync(settings, cancel).ConfigureAwait(false);
        var desk = provider.GetRequiredService<EditorsDesk>();
        var member = Poster(settings, parsed.GetValue(As))!;
        var staff = await provider.GetRequiredService<IDeskStore>().StaffAsync(member.TelegramId!.Value, cancel).ConfigureAwait(false);

        var answer = await desk.PrepareAsync(parsed.GetValue(Link)!, staff!, parsed.GetValue(ChannelName), cancel).ConfigureAwait(false);
        if (answer is DeskAnswer.AlreadyPosted standing && parsed.GetValue(Again))
            answer = await desk.ChangeAsync(standing.Board.Draft.Id, new DraftChange.Again(standing.Board.Channel.Id), staff!, cancel).ConfigureAwait(false);
        var words = new DeskWords(settings.Newsroom.Zone, provider.GetRequiredService<TimeProvider>().GetUtcNow());
        var language = Phrases.In("en");
        if (answer is not DeskAnswer.Ready ready)
        {
            if (answer is DeskAnswer.AlreadyPosted there) await desk.DiscardAsync(there.Board.Draft.Id, staff!, cancel).ConfigureAwait(false);
            await Console.Error.WriteLineAsync(words.Sentence(answer, language)).ConfigureAwait(false);
            return ExitCode.Failed;
        }

        foreach (var line in PostLook.Lines(ready.Board.Channel, ready.Content)) Console.WriteLine(line);
        if (parsed.GetValue(DryRun))
        {
            await desk.DiscardAsync(ready.Board.Draft.Id, staff!, cancel).ConfigureAwait(false);
            return ExitCode.Well;
        }
        var sent = await desk.SendAsync(ready.Board.Draft.Id, shown: null, staff!, cancel).ConfigureAwait(false);
        if (sent is DeskAnswer.Sent { Posts: [var post] }) return await DeliverAsync(provider, post, cancel).ConfigureAwait(false);
        await Console.Error.WriteLineAsync(words.Sentence(sent, language)).ConfigureAwait(false);
        return ExitCode.Failed;
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
        await Console.Error.WriteLineAsync($"Not posted yet ({delivery.State}): {delivery.Reason ?? "others are before it, or the channel is paused"}").ConfigureAwait(false);
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
