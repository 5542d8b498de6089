using Bot.Core.Delivering;
using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Bot.Core.Work;

namespace Bot.Core.Desk.Corrections;

/// <summary>Keeps the messages true that tell staff how their acts go on: they change as deliveries end.</summary>
public sealed class ReportStage(IDeskReports reports, IStaffVoice voice, NewsroomOptions newsroom, Street street) : IStage
{
    private const int Most = 20;

    /// <summary>What is not done by then is told by alarms and shown by the queue.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private static readonly TimeSpan AfterRefusal = TimeSpan.FromSeconds(30);

    private DateTimeOffset next = DateTimeOffset.MinValue;

    /// <inheritdoc />
    public string Name => Stages.Report;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var now = street.Now;
        if (now < next) return new Turn(More: false, next);
        foreach (var (report, story) in await reports.OpenAsync(Most, stopping).ConfigureAwait(false))
        {
            var (message, isLast) = new ResultWords(newsroom.Zone).Message(report, story);
            var shown = message.Content.PlainText;
            DateTimeOffset? ended = isLast || now - report.Created > Longest ? now : null;
            if (shown == report.Shown && ended is null) continue;
            if (shown != report.Shown)
            {
                var outcome = await voice.ShowAsync(report.ChatId, report.Message, message, stopping).ConfigureAwait(false);
                if (outcome is DeliveryOutcome.Later or DeliveryOutcome.Unknown)
                {
                    next = now + ((outcome as DeliveryOutcome.Later)?.Wait ?? AfterRefusal);
                    return new Turn(More: false, next);
                }
                // A message that somebody deleted needs no more words.
                if (outcome is not DeliveryOutcome.Sent) ended = now;
            }
            await reports.ShownAsync(report.Id, shown, ended, stopping).ConfigureAwait(false);
        }
        return Turn.Idle;
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;
}
