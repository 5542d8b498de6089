namespace Bot.Core.Reading.Links;

/// <summary>Query parameters that say where a click came from and nothing about the page.</summary>
internal static class TrackingParameters
{
    private static readonly string[] Prefixes =
        ["utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "at_custom", "at_medium", "at_campaign", "stm_", "itm_", "vero_", "oly_"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        // advertising
        "fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "gad_source", "gad_campaignid", "msclkid", "yclid", "ysclid",
        "ymclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh", "epik", "rdt_cid", "sc_cid", "srsltid", "irclickid", "zanpid",
        // analytics and mail
        "_ga", "_gl", "_openstat", "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking", "mc_cid", "mc_eid", "mkt_tok",
        "wickedid", "rb_clickid", "ml_subscriber", "ml_subscriber_hash", "s_cid", "cmpid", "wt_mc", "wt.mc_id", "xtor", "ftag",
        "fb_action_ids", "fb_action_types", "fb_source", "fb_ref", "guce_referrer", "guce_referrer_sig", "ncid", "spm", "soc_src", "soc_trk",
        "feature_source", "mkcid", "campaign_id", "sb_referer_host", "tracking_source", "ceneo_spo", "_branch_match_id", "_branch_referrer",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a parameter (name, or name=value) only tracks.</summary>
    /// <param name="parameter">The parameter as it stands in the address.</param>
    /// <param name="ownHosts">The hosts of the link, its page and its feed: <c>ref=</c> with one of them tracks.</param>
    internal static bool Contains(ReadOnlySpan<char> parameter, ReadOnlySpan<string?> ownHosts)
    {
        var equals = parameter.IndexOf('=');
        var name = equals < 0 ? parameter : parameter[..equals];
        foreach (var prefix in Prefixes)
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        return Names.Contains(name) || (name is "ref" && IsOneOf(parameter[(equals + 1)..], ownHosts));
    }

    private static bool IsOneOf(ReadOnlySpan<char> value, ReadOnlySpan<string?> hosts)
    {
        foreach (var host in hosts)
            if (host is not null && value.Equals(host, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
