using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Desk.Alarms;

/// <summary>
/// Tells staff once when the database cannot be used: by the voice alone, for no row can be written then. When it works again, or
/// when its disk is nearly full, an alarm is raised like any other.
/// </summary>
/// <param name="pulse">Knows whether stages fail over the database.</param>
/// <param name="voice">Speaks in the editors' chat.</param>
/// <param name="disk">Knows the room that is left.</param>
/// <param name="newsroom">Its zone and language.</param>
public sealed class StorageBell(StagePulse pulse, IStaffVoice voice, IDiskSpace disk, NewsroomOptions newsroom)
{
    /// <summary>Less room than this is trouble soon: a busy newsroom writes some megabytes a day, and a backup takes a copy.</summary>
    public const long LittleRoom = 200L << 20;

    /// <summary>With so much room all is well again, and the next shortage is told anew.</summary>
    public const long EnoughRoom = 2 * LittleRoom;

    private bool isTold;
    private bool isLowTold;

    /// <summary>Tells what is to be told now.</summary>
    /// <returns>An alarm to raise; null for none.</returns>
    public async Task<Alarm?> ListenAsync(long chat, DateTimeOffset now, CancellationToken cancel)
    {
        if (pulse.StorageTrouble is { } reason)
        {
            if (isTold) return null;
            var alarm = new Alarm { Kind = AlarmKind.StorageTrouble, About = newsroom.Name, Reason = reason, Raised = now };
            var message = new AlarmWords(newsroom.Zone).Message([alarm], Phrases.In(newsroom.Language)) with { Buttons = [] };
            isTold = await voice.TellAsync(chat, message, cancel).ConfigureAwait(false) is DeliveryOutcome.Sent or DeliveryOutcome.Unknown;
            return null;
        }
        if (isTold)
        {
            isTold = false;
            return new Alarm { Kind = AlarmKind.StorageRecovered, About = newsroom.Name, Raised = now };
        }
        var free = disk.Free;
        if (free > EnoughRoom) isLowTold = false;
        if (isLowTold || free is null or >= LittleRoom) return null;
        isLowTold = true;
        return new Alarm { Kind = AlarmKind.DiskLow, About = newsroom.Name, Reason = $"{free >> 20} MiB", Raised = now };
    }
}
