using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Delivering;

/// <summary>
/// Keeps how a try ended until the database takes it: a full disk or a locked file must not make an unknown outcome of a known
/// one. Its chat waits meanwhile. Who stops the program before that leaves a delivery in hand, which the next run resolves.
/// </summary>
public sealed partial class ResultBook(IOutbox outbox, Street street, ILogger<ResultBook> log)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private int kept;

    /// <summary>How many results the database has not taken yet.</summary>
    public int Kept => Volatile.Read(ref kept);

    /// <summary>Records the result, however long it takes.</summary>
    /// <param name="ended">The result.</param>
    /// <param name="goingOn">How the next of the line is taken with it; null: it is not.</param>
    /// <param name="givingUp">The program stops, and nothing is waited for any longer.</param>
    /// <returns>What was taken; null: nothing.</returns>
    public async Task<TakenDelivery?> RecordAsync(TryEnded ended, GoingOn? goingOn, CancellationToken givingUp)
    {
        try
        {
            return await outbox.RecordAsync(ended, CancellationToken.None, goingOn).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await KeepAsync(ended, fault, givingUp).ConfigureAwait(false);
            return null;
        }
    }

    private async Task KeepAsync(TryEnded ended, Exception? fault, CancellationToken givingUp)
    {
        if (Interlocked.Increment(ref kept) == 1) LogKept();
        try
        {
            for (var wait = ShortestWait; fault is not null; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
            {
                street.Report(Stages.Deliver, fault);
                await Task.Delay(wait, street.Time, givingUp).ConfigureAwait(false);
                fault = await TryAsync(ended).ConfigureAwait(false);
            }
            street.Mend(Stages.Deliver);
        }
        catch (OperationCanceledException)
        {
            LogLeft(ended.DeliveryId.Value, ended.Attempt.Outcome);
        }
        finally
        {
            if (Interlocked.Decrement(ref kept) == 0) LogNoneKept();
        }
    }

    private async Task<Exception?> TryAsync(TryEnded ended)
    {
        try
        {
            await outbox.RecordAsync(ended, CancellationToken.None).ConfigureAwait(false);
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database takes no results; they are kept until it does")]
    private partial void LogKept();

    [LoggerMessage(Level = LogLevel.Information, Message = "No result waits for the database any more")]
    private partial void LogNoneKept();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery {Delivery} ended ({Outcome}) and could not be recorded; the next run finds it out")]
    private partial void LogLeft(long delivery, string outcome);
}
