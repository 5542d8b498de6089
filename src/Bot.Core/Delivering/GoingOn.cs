using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>How a lane goes on with the next delivery of its own line, without a turn of the stage between them.</summary>
/// <param name="Channel">The channel as it was when the lane began: where its chat is another by now, the lane ends.</param>
/// <param name="Lease">How long the next is held at most.</param>
/// <param name="Now">The present moment, when it is taken.</param>
/// <param name="MayGo">Whether the head of the line may go at once; if so, its place in the pace is taken.</param>
public sealed record GoingOn(Channel Channel, TimeSpan Lease, Func<DateTimeOffset> Now, Func<OutboxHead, bool> MayGo);
