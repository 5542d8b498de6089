using System.Text.Json.Serialization;
using Bot.Core.Composing.Filters;

namespace Bot.Core.Model;

/// <summary>What becomes of a candidate that nobody answers in time.</summary>
public enum UnansweredRule
{
    /// <summary>It waits on. The default.</summary>
    Wait,

    /// <summary>It goes out.</summary>
    Post,

    /// <summary>It is left out.</summary>
    Drop,
}

/// <summary>
/// When a channel asks editors before it posts (settings <c>Channels:N:Approval</c>). Each thing that is given asks by itself:
/// an article of one of the sections, or one that the filter takes, or one that comes within the hours.
/// </summary>
public sealed class ChannelApproval
{
    /// <summary>The shortest and longest of <see cref="Remind"/> and <see cref="After"/>.</summary>
    public static (TimeSpan Least, TimeSpan Most) Range { get; } = (TimeSpan.FromMinutes(1), TimeSpan.FromDays(30));

    /// <summary>Whether it always asks. Default: false.</summary>
    public bool Always { get; set; }

    /// <summary>It asks about articles of these sections. Default: none.</summary>
    public List<string> Sections { get; set; } = [];

    /// <summary>It asks about articles that this takes. Default: nothing.</summary>
    public ChannelFilter Filter { get; set; } = new();

    /// <summary>It asks in these hours by the newsroom's clock, e.g. <c>22:00-06:30</c>. Default: none.</summary>
    public string? Hours { get; set; }

    /// <summary>When staff are reminded, once. Default: after 15 minutes.</summary>
    public TimeSpan Remind { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>When <see cref="Then"/> comes about. Default: after two hours.</summary>
    public TimeSpan After { get; set; } = TimeSpan.FromHours(2);

    /// <summary>What becomes of what nobody answers. Default: it waits.</summary>
    public UnansweredRule Then { get; set; }

    /// <summary>Whether it never asks.</summary>
    [JsonIgnore]
    public bool IsOff => !Always && Sections.Count == 0 && Filter.IsEmpty && Hours is null;
}
