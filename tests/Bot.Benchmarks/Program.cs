using Bot.Benchmarks;
using Bot.Benchmarks.Chat;
using Bot.Benchmarks.Fuzz;
using Bot.Benchmarks.Kill;
using Bot.Benchmarks.Latency;
using Bot.Benchmarks.Limits;
using Bot.Benchmarks.Mail;
using Bot.Benchmarks.Polling;
using Bot.Benchmarks.Speed;
using Bot.Benchmarks.Throughput;

// fuzz feeds|pages|sections [--minutes 2] [--inputs 1000000] [--seed 1]: broken documents until the time or the number is up.
// speed feeds [--seconds 12]: the feed reader beside others.
// speed pages [--seconds 6] [--folder DIRECTORY]: an article page read beside AngleSharp's parse of it.
// speed compose [--seconds 4]: one post of a read article for one channel, by template.
// speed search [--articles 200000]: how long a search takes among so many articles.
// speed polling [--sources 1000] [--rounds 60]: unchanged sources beside a bare loop of the same requests.
// memory sources [--sources 10000] [--rounds 3]: what is held after looking at very many sources.
// mail [--subscribers 1000000] [--interests 2000]: one story's letters planned for very many subscribers, how long that takes and in how much memory.
// chat [--subscribers 1000000] [--articles 20000] [--people 3000] [--seconds 60] [--webhook 0]: very many people talk to the bot, 200
// times a second without limits, then 20 times a second with them while posts and letters go out; how long answers take.
// kill [--kills 200] [--minutes 60] [--seed N]: the program is killed while it posts and the network fails; each post stands once, in order.
// limits [--posts 2000] [--channels 40] [--letters 5000] [--minutes 10]: a backlog and private messages go out to a server that
// enforces Telegram's limits; how much of them is used, and how often they are overstepped.
// latency [--articles 150]: articles are pushed, and rows tell how long it takes until each stands.
// throughput [--posts 20000] [--channels 40]: a backlog goes to a server without limits, beside a bare loop that posts the same bodies.
// Anything else is for BenchmarkDotNet: --list flat names its benchmarks, --filter '*Feed*' runs some, --inProcess without building anew.
switch (args)
{
    case ["fuzz", var target, .. var options]:
        return FuzzCommand.Run(target, options);
    case ["speed", "feeds", .. var options]:
        return FeedSpeed.Run(options);
    case ["speed", "pages", .. var options]:
        return PageSpeed.Run(options);
    case ["speed", "compose", .. var options]:
        return ComposeSpeed.Run(options);
    case ["speed", "search", .. var options]:
        return await SearchSpeed.RunAsync(options);
    case ["speed", "polling", .. var options]:
        return await PollingSpeed.RunAsync(options);
    case ["memory", "sources", .. var options]:
        return await OwnProcess.RunAsTheProgramAsync("sources-memory", options);
    case ["sources-memory", .. var options]:
        return await SourcesMemory.RunAsync(options);
    case ["mail", .. var options]:
        return await MailCommand.RunAsync(options);
    case ["chat", .. var options]:
        return await ChatCommand.RunAsync(options);
    case ["kill", .. var options]:
        return await KillCommand.RunAsync(options);
    case ["limits", .. var options]:
        return await LimitsCommand.RunAsync(options);
    case ["latency", .. var options]:
        return await LatencyCommand.RunAsync(options);
    case ["throughput", .. var options]:
        return await ThroughputCommand.RunAsync(options);
    case ["bot-api-server"]:
        return await BotApiServer.RunAsync();
    case ["feed-server"]:
        return await FeedServer.RunAsync();
    default:
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
        return 0;
}
