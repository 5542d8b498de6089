using Bot.Tests.Running;

namespace Bot.Tests.CommandLine;

/// <summary>A sandbox as a process of its own, and the settings of a newsroom that works for it, for all tests of a class.</summary>
public sealed class SandboxProcess : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private int newsrooms;

    internal RunningSandbox Sandbox { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Sandbox = await RunningSandbox.StartAsync(await SandboxHost.AsProcessAsync());

    public async ValueTask DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>The settings of a newsroom whose database is not made yet.</summary>
    internal SettingsFile NewSettings() => SettingsFile.For(Directory.CreateDirectory(folder.File($"{++newsrooms}")).FullName, Sandbox.Address);
}
