using Bot.Benchmarks.Fuzz;
using Bot.Benchmarks.Speed;

// fuzz feeds|pages|sections [--minutes 2] [--inputs 1000000] [--seed 1]: broken documents until the time or the number is up.
// speed feeds [--seconds 3]: the feed reader beside others.
// speed pages [--seconds 6] [--folder DIRECTORY]: an article page read beside AngleSharp's parse of it. Anything else is for BenchmarkDotNet.
switch (args)
{
    case ["fuzz", var target, .. var options]:
        return FuzzCommand.Run(target, options);
    case ["speed", "feeds", .. var options]:
        return FeedSpeed.Run(options);
    case ["speed", "pages", .. var options]:
        return PageSpeed.Run(options);
    default:
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
