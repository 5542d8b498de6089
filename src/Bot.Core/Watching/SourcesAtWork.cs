using Bot.Core.Model;

namespace Bot.Core.Watching;

/// <summary>What is being looked at right now, so that no source is looked at twice at once and no host too often.</summary>
/// <param name="Sources">The sources in flight or at rest.</param>
/// <param name="FullHosts">The hosts at which enough looks are under way, as the beginnings of their addresses (<c>https://paper.example/</c>).</param>
public sealed record SourcesAtWork(IReadOnlyCollection<SourceId> Sources, IReadOnlyCollection<string> FullHosts)
{
    /// <summary>Nothing is.</summary>
    public static SourcesAtWork None { get; } = new([], []);
}
