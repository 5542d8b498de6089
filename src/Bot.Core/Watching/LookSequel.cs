using Bot.Core.Model;
using Bot.Core.Work;

namespace Bot.Core.Watching;

/// <summary>
/// What follows of a look for its source: how well it is, what was learned of its rhythm, and when it is looked at next.
/// </summary>
/// <param name="newsroom">The newsroom, by whose clock rhythms are counted.</param>
/// <param name="chance">Spreads looks.</param>
public sealed class LookSequel(NewsroomOptions newsroom, Random chance)
{
    /// <summary>
    /// How much older than the last look a dated article may be to count as published since: a day, for some sources tell only
    /// the day. An older one was re-served or back-dated, and says nothing of when the source publishes.
    /// </summary>
    private static readonly TimeSpan Backdated = TimeSpan.FromDays(1);

    private readonly TimeZoneInfo zone = newsroom.Zone;

    /// <summary>Changes the look's source.</summary>
    /// <param name="look">The look; its source says by <see cref="Source.LastError"/> whether it failed.</param>
    /// <param name="news">The entries that the source never told before.</param>
    /// <param name="serverWait">How long the server asked to be left alone.</param>
    /// <param name="now">When the look ended.</param>
    /// <returns>What staff are to know.</returns>
    public IReadOnlyList<Alarm> Of(Look look, IReadOnlyCollection<SeenEntry> news, TimeSpan? serverWait, DateTimeOffset now)
    {
        var source = look.Source;
        var alarms = new List<Alarm>();
        if (Health(look) is { } change) alarms.Add(Alarm(look, change));
        Learn(look, news);
        if (IsSilent(source, look.At))
        {
            source.SilenceTold = look.At;
            alarms.Add(Alarm(look, AlarmKind.SourceSilent));
        }
        source.LastLook = look.At;
        source.NextLook = CheckSchedule.Next(source, now, serverWait, zone, Chance());
        return alarms;
    }

    /// <summary>What a push teaches: that the source published.</summary>
    /// <param name="push">The push; its source is changed.</param>
    /// <param name="news">The entries that the source never told before.</param>
    public IReadOnlyList<Alarm> OfPush(Look push, IReadOnlyCollection<SeenEntry> news)
    {
        Learn(push, news);
        return [];
    }

    private static AlarmKind? Health(Look look)
    {
        var (source, at) = (look.Source, look.At);
        var before = new Health(source.Health, source.Failures, source.FailingSince, source.FailureTold);
        var step = source.LastError is null
            ? HealthLadder.Worked(before)
            : HealthLadder.Failed(before, at, look.IsGone);
        if (step.Health.Level < before.Level) source.Recovered = at;
        (source.Health, source.Failures, source.FailingSince, source.FailureTold) = step.Health;
        return step.News switch
        {
            HealthNews.Failing => AlarmKind.SourceFailing,
            HealthNews.GivenUp => look.IsGone ? AlarmKind.SourceGone : AlarmKind.SourceGivenUp,
            HealthNews.Recovered => AlarmKind.SourceRecovered,
            _ => null,
        };
    }

    private void Learn(Look look, IReadOnlyCollection<SeenEntry> news)
    {
        var source = look.Source;
        if (look.Baseline)
        {
            source.Rhythm = Rhythm.Begin(look.At);
            source.LastNews = look.Entries.Where(entry => entry.Published <= look.At).Max(entry => entry.Published);
            return;
        }
        if (news.Count == 0) return;
        var times = news.Where(entry => !(entry.Published < source.LastLook - Backdated))
            .Select(entry => CameOut(entry.Published, source.LastLook, look.At)).ToList();
        if (times.Count == 0) return;
        var rhythm = source.Rhythm ?? Rhythm.Begin(look.At);
        var lull = source.LastNews is { } last ? Lull.Ended(rhythm, last, times.Min(), zone) : 0;
        source.Rhythm = rhythm.With(times, lull, look.At, zone);
        source.LastNews = times.Max();
    }

    /// <summary>
    /// When an article appeared in its source: at the time that it states, but not before the last look, which would have
    /// found it, nor after this one.
    /// </summary>
    private static DateTimeOffset CameOut(DateTimeOffset? published, DateTimeOffset? lastLook, DateTimeOffset now) =>
        published is not { } time || time > now ? now : time < lastLook ? lastLook.Value : time;

    private bool IsSilent(Source source, DateTimeOffset at) =>
        source is { LastError: null, Rhythm: { } rhythm, LastNews: { } last }
        && !(source.SilenceTold >= last) && !(at - source.SilenceTold < Lull.BetweenTellings)
        && Lull.IsStrange(rhythm, source.Recovered > last ? source.Recovered.Value : last, at, zone);

    private static Alarm Alarm(Look look, AlarmKind kind) => new()
    {
        Kind = kind,
        About = look.Source.Name,
        Reason = look.Source.LastError,
        Link = look.Source.Url,
        SourceId = look.Source.Id,
        Raised = look.At,
    };

    private double Chance()
    {
        lock (chance) return chance.NextDouble();
    }
}
