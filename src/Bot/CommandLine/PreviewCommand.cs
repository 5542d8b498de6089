using System.CommandLine;
using Bot.Core.Composing;
using Bot.Core.Desk;
using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Reading.Links;
using Bot.Core.Words;
using Bot.Hosting;
using Bot.Settings;

namespace Bot.CommandLine;

/// <summary>
/// <c>preview LINK [--channel NAME]</c>: fetches, reads and composes as a run would and shows the post. It sends nothing, keeps
/// nothing, and needs neither token nor staff.
/// </summary>
internal static class PreviewCommand
{
    private static readonly Argument<string> Link = new("LINK") { Description = "The article's address" };

    private static readonly Option<string?> ChannelName = new("--channel")
    {
        Description = "The channel's name; without it the likeliest one",
        HelpName = "NAME",
    };

    public static Command Create()
    {
        var command = new Command("preview", "Show the post that would be made of an article, without sending it") { Link, ChannelName };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = SettingsOf.Checked(parsed);
        var channels = SetupOf.Rows(settings).Channels;
        var name = parsed.GetValue(ChannelName);
        var named = channels.FirstOrDefault(channel => channel.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (channels.Count == 0 || (name is not null && named is null))
            return await RefuseAsync(new DeskAnswer.NoChannel(name, [.. channels.Select(channel => channel.Name)]), settings).ConfigureAwait(false);

        await using var provider = BotServices.OfVerb(settings);
        var link = LinkCleaner.Clean(parsed.GetValue(Link)!);
        var result = await provider.GetRequiredService<IArticleReader>().ReadAsync(link, language: null, cancel).ConfigureAwait(false);
        if (result is not ReadResult.Read { Article: var article })
            return await RefuseAsync(Refusal(link, result), settings).ConfigureAwait(false);

        var channel = named ?? ChannelOrder.For(article, channels, provider.GetRequiredService<SectionBook>())[0];
        foreach (var line in PostLook.Lines(channel, provider.GetRequiredService<IPostWriter>().Write(article, channel))) Console.WriteLine(line);
        return ExitCode.Well;
    }

    private static DeskAnswer Refusal(string link, ReadResult result) => result switch
    {
        ReadResult.Forbidden forbidden => new DeskAnswer.Forbidden(link, forbidden.Reason),
        ReadResult.Unreachable away => new DeskAnswer.Unreachable(link, away.Reason),
        _ => new DeskAnswer.NoArticle(link),
    };

    private static async Task<int> RefuseAsync(DeskAnswer answer, BotSettings settings)
    {
        await Console.Error.WriteLineAsync(new DeskWords(settings.Newsroom.Zone, TimeProvider.System.GetUtcNow()).Sentence(answer, Phrases.In("en"))).ConfigureAwait(false);
        return ExitCode.Failed;
    }
}
