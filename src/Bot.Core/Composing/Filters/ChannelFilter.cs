using System.Text.Json.Serialization;

namespace Bot.Core.Composing.Filters;

/// <summary>What a channel asks of articles beyond their language and sections (settings <c>Channels:N:Filter</c>).</summary>
public sealed class ChannelFilter
{
    /// <summary>The most conditions in each list; a filter of more is rather a mistake.</summary>
    public const int MostConditions = 50;

    /// <summary>One of these at least must hold. Default: none, and nothing is asked.</summary>
    public List<FilterCondition> Any { get; set; } = [];

    /// <summary>All of these must hold. Default: none.</summary>
    public List<FilterCondition> All { get; set; } = [];

    /// <summary>None of these may hold. Default: none.</summary>
    public List<FilterCondition> None { get; set; } = [];

    /// <summary>Whether nothing is asked.</summary>
    [JsonIgnore]
    public bool IsEmpty => Any.Count + All.Count + None.Count == 0;
}
