namespace Bot.Settings;

/// <summary>A setting that stops the start.</summary>
/// <param name="Key">Its key, e.g. <c>Channels:0:Address</c>.</param>
/// <param name="Problem">What is wrong, and how to mend it.</param>
public sealed record SettingFault(string Key, string Problem)
{
    /// <inheritdoc />
    public override string ToString() => $"{Key}: {Problem}";
}

/// <summary>The settings are wrong; every fault is listed.</summary>
/// <param name="faults">The faults.</param>
public sealed class SettingsException(IReadOnlyList<SettingFault> faults)
    : Exception(string.Join('\n', faults))
{
    /// <summary>The faults.</summary>
    public IReadOnlyList<SettingFault> Faults { get; } = faults;
}
