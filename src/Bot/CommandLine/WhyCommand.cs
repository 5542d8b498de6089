using System.CommandLine;
using System.Globalization;
using Bot.Core.Desk.Stories;
using Bot.Core.Model;
using Bot.Hosting;

namespace Bot.CommandLine;

/// <summary><c>why LINK</c>: the whole life of an article, from its first sight to each channel, as it is stored.</summary>
internal static class WhyCommand
{
    private static readonly Argument<string> Link = new("LINK") { Description = "The article's address" };

    public static Command Create()
    {
        var command = new Command("why", "Tell why an article was posted or not: everything that happened to it") { Link };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = SettingsOf.Checked(parsed);
        await using var provider = await BotHost.OpenAsync(settings, cancel).ConfigureAwait(false);
        if (await provider.GetRequiredService<IStoryLives>().FindAsync(parsed.GetValue(Link)!, cancel).ConfigureAwait(false) is not { } life)
        {
            await Console.Error.WriteLineAsync(
                "No source has told of this article, and nobody gave its link. Is Storage:ConnectionString the newsroom's?").ConfigureAwait(false);
            return ExitCode.Failed;
        }
        Tell(life, provider.GetRequiredService<NewsroomOptions>().Zone);
        return ExitCode.Well;
    }

    private static void Tell(StoryLife life, TimeZoneInfo zone)
    {
        Console.WriteLine($"{life.Article.Title}\n{life.Article.Link}\n");
        foreach (var (when, place, text) in StoryWords.Events(life))
            Console.WriteLine($"{TimeZoneInfo.ConvertTime(when, zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}  {(place is null ? "" : $"{place}: ")}{text}");
        Console.WriteLine("\nNow:");
        foreach (var sentence in StoryWords.Standing(life)) Console.WriteLine($"  {sentence}");
    }
}
