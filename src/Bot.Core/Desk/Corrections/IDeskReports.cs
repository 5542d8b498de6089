using Bot.Core.Model;

namespace Bot.Core.Desk.Corrections;

/// <summary>The messages that tell staff how their acts go on.</summary>
public interface IDeskReports
{
    /// <summary>Keeps a report whose message was sent.</summary>
    Task AddAsync(DeskReport report, CancellationToken cancel);

    /// <summary>Reports that have something left to tell, oldest first, with their stories as they are now.</summary>
    Task<IReadOnlyList<(DeskReport Report, StoryInChannels Story)>> OpenAsync(int most, CancellationToken cancel);

    /// <summary>Notes what the message says now, and whether that is its last word.</summary>
    Task ShownAsync(long report, string shown, DateTimeOffset? ended, CancellationToken cancel);
}
