namespace Bot.Core.Chat;

/// <summary>
/// What waits to be answered, a lane for each chat: in order within one, side by side between them, so that a slow answer in one
/// holds up no other. There is room for so much in all and in each; where nobody waits nothing is kept.
/// </summary>
/// <param name="most">Room in all.</param>
/// <param name="mostOfChat">Room in one lane.</param>
public sealed class ChatLanes(int most, int mostOfChat)
{
    /// <summary>
    /// So many answers are thought about at the same instant, each until it first waits for something outside: SQLite is asked
    /// within the process, and a crowd at its door costs more than a queue.
    /// </summary>
    private readonly TaskScheduler thinking = new ConcurrentExclusiveSchedulerPair(
        TaskScheduler.Default, Math.Max(4, 2 * Environment.ProcessorCount)).ConcurrentScheduler;

    private readonly Dictionary<long, Lane> lanes = [];
    private readonly Lock door = new();
    private TaskCompletionSource left = Signal();
    private int waiting;
    private bool isClosed;

    /// <summary>How much waits or is in hand.</summary>
    public int Waiting
    {
        get
        {
            lock (door) return waiting;
        }
    }

    /// <summary>Whether there is room in all and in the chat's lane, and work is still begun.</summary>
    public bool HasRoom(long chat)
    {
        lock (door) return !isClosed && waiting < most && !(lanes.TryGetValue(chat, out var lane) && lane.Count >= mostOfChat);
    }

    /// <summary>Whether the chat's own lane is full, which is nobody's trouble but its own.</summary>
    public bool IsFull(long chat)
    {
        lock (door) return lanes.TryGetValue(chat, out var lane) && lane.Count >= mostOfChat;
    }

    /// <summary>Waits until there is room in all.</summary>
    public async Task RoomAsync(CancellationToken cancel)
    {
        while (true)
        {
            Task next;
            lock (door)
            {
                if (waiting < most) return;
                next = left.Task;
            }
            await next.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Puts work at the end of a chat's lane. Whoever adds asks for room before; what has arrived is never turned away here.
    /// </summary>
    /// <param name="chat">The chat.</param>
    /// <param name="work">Answers; never throws.</param>
    public void Add(long chat, Func<Task> work)
    {
        lock (door)
        {
            if (isClosed) return;
            waiting++;
            if (lanes.TryGetValue(chat, out var lane))
            {
                lane.Enqueue(work);
                return;
            }
            lanes.Add(chat, lane = new Lane());
            lane.Enqueue(work);
            lane.Ended = Task.Factory.StartNew(
                () => WorkAsync(chat, lane), CancellationToken.None, TaskCreationOptions.DenyChildAttach, thinking).Unwrap();
        }
    }

    /// <summary>Begins nothing more, and waits for what is in hand.</summary>
    public Task CloseAsync()
    {
        lock (door)
        {
            isClosed = true;
            return Task.WhenAll(lanes.Values.Select(lane => lane.Ended));
        }
    }

    private async Task WorkAsync(long chat, Lane lane)
    {
        while (Next(chat, lane) is { } work)
        {
            await work().ConfigureAwait(false);
            Done(lane);
        }
    }

    /// <returns>The first of the lane; null where nothing waits or nothing more is begun, and the lane is gone.</returns>
    private Func<Task>? Next(long chat, Lane lane)
    {
        lock (door)
        {
            if (!isClosed && lane.TryPeek(out var work)) return work;
            waiting -= lane.Count;
            lanes.Remove(chat);
            return null;
        }
    }

    private void Done(Lane lane)
    {
        TaskCompletionSource gone;
        lock (door)
        {
            lane.Dequeue();
            waiting--;
            gone = left;
            left = Signal();
        }
        gone.SetResult();
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What one chat waits for; its first is in hand.</summary>
    private sealed class Lane : Queue<Func<Task>>
    {
        public Task Ended { get; set; } = Task.CompletedTask;
    }
}
