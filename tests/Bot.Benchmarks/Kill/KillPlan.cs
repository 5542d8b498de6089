namespace Bot.Benchmarks.Kill;

/// <summary>What a run does; its chance begins with the seed, so that the same seed decides the same.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Kills">How often the program is killed.</param>
/// <param name="Longest">When it is killed no more, however often it was.</param>
internal sealed record KillPlan(int Seed, int Kills, TimeSpan Longest)
{
    private static readonly string[] Kinds =
    [
        "reset_after", "reset_after", "server_error_after", "empty_after", "reset_before", "server_error", "bad_gateway", "unavailable",
        "slow", "slow", "hang_before", "too_many_requests",
    ];

    private readonly Random chance = new(Seed);

    /// <summary>The faults that the next calls meet: none, or one for each of some chats, and sometimes one for the search itself.</summary>
    public IEnumerable<object> NextFaults(IReadOnlyList<long> chats)
    {
        foreach (var chat in chats)
            if (chance.NextDouble() < 0.6) yield return Fault("sendMessage", chat);
        if (chance.NextDouble() < 0.25) yield return Fault("forwardMessage", null);
    }

    /// <summary>How long after a sign of life the program is killed. Some are killed while they start.</summary>
    public (bool AfterAPost, TimeSpan Wait) NextInstant() => chance.NextDouble() < 0.2
        ? (false, TimeSpan.FromSeconds(chance.NextDouble() * 3))
        : (true, TimeSpan.FromMilliseconds(chance.Next(0, 700)));

    private object Fault(string method, long? chat) => new
    {
        kind = Kinds[chance.Next(Kinds.Length)], method, chat_id = chat, delay_ms = 1500, retry_after = 1, count = chance.Next(1, 3),
    };
}
