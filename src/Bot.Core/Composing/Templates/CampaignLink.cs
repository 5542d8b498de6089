namespace Bot.Core.Composing.Templates;

/// <summary>What a paper's statistics are told of a reader's way.</summary>
/// <param name="Source">From where, e.g. <c>telegram</c>.</param>
/// <param name="Medium">Of which kind, e.g. <c>social</c>.</param>
/// <param name="Name">By what, e.g. the channel.</param>
internal sealed record Campaign(string Source, string Medium, string Name);

/// <summary>A link that tells where its reader came from (<c>utm_source</c>, <c>utm_medium</c>, <c>utm_campaign</c>).</summary>
internal static class CampaignLink
{
    /// <summary>The link with the parameters that it does not have yet, before its fragment; text that is no link stays as it is.</summary>
    public static string Of(string link, Campaign campaign)
    {
        if (PostLink.Accepted(link) is null) return link;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var (address, fragment) = hash < 0 ? (link, "") : (link[..hash], link[hash..]);
        foreach (var (name, value) in Parameters(campaign))
        {
            if (value.Length == 0 || Has(address, name)) continue;
            var mark = !address.Contains('?', StringComparison.Ordinal) ? "?" : address[^1] is '?' or '&' ? "" : "&";
            address = $"{address}{mark}{name}={Uri.EscapeDataString(value)}";
        }
        return address + fragment;
    }

    private static (string Name, string Value)[] Parameters(Campaign campaign) =>
    [
        ("utm_source", Plain(campaign.Source)), ("utm_medium", Plain(campaign.Medium)), ("utm_campaign", Plain(campaign.Name)),
    ];

    private static bool Has(string address, string name) =>
        address.Contains($"?{name}=", StringComparison.OrdinalIgnoreCase) || address.Contains($"&{name}=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Statistics tell capitals apart and show blanks as signs.</summary>
    private static string Plain(string value) =>
        string.Join('-', value.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
