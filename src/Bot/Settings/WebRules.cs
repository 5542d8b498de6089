namespace Bot.Settings;

/// <summary>What the settings of the program's own web address must be, and of those who push articles to it.</summary>
internal static class WebRules
{
    private const int ShortestPushToken = 20;

    /// <summary>The faults of the settings.</summary>
    public static IEnumerable<SettingFault> Faults(BotSettings settings)
    {
        if (WebAddress.Parse(settings.Web.Url) is null)
            yield return new("Web:Url", $"“{settings.Web.Url}” is not an address to listen at. Write for example http://127.0.0.1:5080.");
        if (settings.Web.PublicUrl is { } shown && WebAddress.Public(shown) is null)
            yield return new("Web:PublicUrl",
                $"“{shown}” is not an address that hubs can push to. Write one in full, for example https://bot.paper.example.");
        foreach (var fault in settings.Web.PushTokens.SelectMany(PushToken)) yield return fault;
        // Whoever pushes is a source, too.
        var pushers = settings.Web.PushTokens.Select(pusher => pusher.Name).ToList();
        foreach (var fault in SettingsRules.Twice("Web:PushTokens", pushers)) yield return fault;
        foreach (var (index, name) in pushers.Index())
            if (settings.Sources.Exists(source => source.Name is { } known && known.Equals(name, StringComparison.OrdinalIgnoreCase)))
                yield return new($"Web:PushTokens:{index}:Name", $"“{name}” is the name of a source in Sources. Names are unique.");
    }

    private static IEnumerable<SettingFault> PushToken(PushTokenSettings pusher, int index)
    {
        if (pusher.Name is null) yield return SettingsRules.Missing($"Web:PushTokens:{index}:Name");
        if (pusher.Token is null) yield return SettingsRules.Missing($"Web:PushTokens:{index}:Token");
        // The token itself is never repeated: faults are printed and logged.
        else if (pusher.Token.Length < ShortestPushToken || pusher.Token.Any(sign => sign is <= ' ' or > '~'))
            yield return new($"Web:PushTokens:{index}:Token", $"too easily guessed. Write {ShortestPushToken} or more letters, digits and signs without blanks.");
    }
}
