using Bot.Core.Composing;
using Bot.Core.Composing.Templates;
using Bot.Core.Model;

namespace Bot.Settings;

/// <summary>What a channel's settings must be, but for its network and address, which <see cref="NetworkRules"/> has.</summary>
internal static class ChannelRules
{
    private const int MostHashtags = 10;

    /// <summary>The faults of one channel.</summary>
    public static IEnumerable<SettingFault> Faults(ChannelSettings channel, int index)
    {
        var key = $"Channels:{index}";
        if (channel.Name is null) yield return SettingsRules.Missing($"{key}:Name");
        if (channel.Topic is < 2)
            yield return new($"{key}:Topic", "topics have numbers from 2 on; leave it out for the general topic.");
        foreach (var fault in FilterRules.Faults($"{key}:Filter", channel.Filter)) yield return fault;
        foreach (var (list, conditions) in new[] { ("Any", channel.Filter.Any), ("All", channel.Filter.All), ("None", channel.Filter.None) })
            foreach (var (at, condition) in conditions.Index())
                foreach (var fault in SettingsRules.Language($"{key}:Filter:{list}:{at}:Language", condition.Language)) yield return fault;
        if (channel.SummaryLength is < 40 or > 4000)
            yield return new($"{key}:SummaryLength", "out of range. Write a number of characters from 40 to 4000, or leave it out.");
        foreach (var fault in SettingsRules.Language($"{key}:Language", channel.Language)) yield return fault;
        foreach (var fault in Template($"{key}:Template", channel.Template)) yield return fault;
        if (channel.Hashtags is < 0 or > MostHashtags)
            yield return new($"{key}:Hashtags", $"out of range. Write a number from 0 to {MostHashtags}.");
        foreach (var fault in Time(key, channel)) yield return fault;
        foreach (var fault in Approval($"{key}:Approval", channel.Approval)) yield return fault;
        if (channel.RichFrom is <= 0)
            yield return new($"{key}:RichFrom", "out of range. Write how many characters make a long read, for example 3000, or leave it out.");
    }

    private static IEnumerable<SettingFault> Time(string key, ChannelSettings channel)
    {
        if (channel.MaxAge < TimeSpan.FromMinutes(1) || channel.MaxAge > TimeSpan.FromDays(365))
            yield return new($"{key}:MaxAge", "out of range. Write a time span from 00:01:00 to 365.00:00:00, or leave it out.");
        if (channel.QuietHours is { } hours && !QuietHours.TryParse(hours, out _))
            yield return new($"{key}:QuietHours", $"“{hours}” are no hours. Write when they begin and end, for example 22:00-06:30.");
        if (channel.Drip is < 1 or > 1000)
            yield return new($"{key}:Drip", "out of range. Write a number of posts an hour from 1 to 1000, or leave it out.");
        if (channel.PaidBroadcasts is < 1 or > 1_000_000)
            yield return new($"{key}:PaidBroadcasts", "out of range. Write the most paid messages a day from 1 to 1000000, or leave it out.");
        if (channel is { InQuietHours: QuietUse.Digest, QuietHours: null })
            yield return new($"{key}:InQuietHours", $"a digest of no hours. Write them in {key}:QuietHours, for example 22:00-06:30.");
        if (channel is { DripRest: DripUse.Digest, Drip: null })
            yield return new($"{key}:DripRest", $"the rest of no drip. Write the most posts an hour in {key}:Drip.");
    }

    private static IEnumerable<SettingFault> Approval(string key, ChannelApproval approval)
    {
        foreach (var fault in FilterRules.Faults($"{key}:Filter", approval.Filter)) yield return fault;
        if (approval.Hours is { } hours && !QuietHours.TryParse(hours, out _))
            yield return new($"{key}:Hours", $"“{hours}” are no hours. Write when they begin and end, for example 22:00-06:30.");
        var (least, most) = ChannelApproval.Range;
        foreach (var (name, time) in new[] { (nameof(approval.Remind), approval.Remind), (nameof(approval.After), approval.After) })
            if (time < least || time > most)
                yield return new($"{key}:{name}", "out of range. Write a time span from 00:01:00 to 30.00:00:00.");
    }

    /// <summary>The faults of a template: a built-in one's name, a Liquid template, or a file that holds one.</summary>
    public static IEnumerable<SettingFault> Template(string key, string? template)
    {
        if (template is null || BuiltInTemplate.Find(template) is not null) return [];
        return template.Contains('{', StringComparison.Ordinal)
            ? TemplateCheck.Faults(template).Select(fault => new SettingFault(key, fault.ToString()))
            : [new(key, $"“{template}” is not one of {string.Join(", ", BuiltInTemplate.All.Select(known => known.Name))}, no Liquid template, "
                + "and no file whose name ends in .liquid.")];
    }
}
