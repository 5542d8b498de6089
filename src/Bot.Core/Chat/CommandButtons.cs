using System.Text;
using Bot.Core.Words;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Chat;

/// <summary>
/// Buttons that give a command, as if it had been typed: <c>c:latest:politik</c>. The answer takes the place of the message.
/// </summary>
/// <param name="services">Where the commands are; some of them have buttons, and these would turn in a circle.</param>
public sealed class CommandButtons(IServiceProvider services) : IButtonFamily
{
    private const string Own = "c";
    private const int LongestData = 64;

    private readonly Lazy<IReadOnlyList<ICommand>> commands = new(() => [.. services.GetServices<ICommand>()]);

    /// <inheritdoc />
    public string Prefix => Own;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Readers;

    /// <inheritdoc />
    public bool IsForAdmins(string data) => Named(data) is not { IsForAdmins: false };

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        var place = asker.Kind == ChatKind.Group ? CommandPlaces.Group : CommandPlaces.Private;
        var offered = commands.Value.Where(command => CommandRights.Has(command, asker, place)).ToList();
        if (Named(data) is not { } command || !offered.Contains(command)) return null;
        var call = new CommandCall(asker, data.Split(':', 3) is [_, _, var arguments] ? arguments : "", offered);
        return new PressAnswer { Edit = await command.AnswerAsync(call, cancel).ConfigureAwait(false) };
    }

    /// <summary>The button of a command, with its arguments as far as they fit.</summary>
    internal static ReplyButton Button(ICommand command, string arguments, Wording words)
    {
        var whole = arguments.Length == 0 ? DataOf(command.Name) : $"{DataOf(command.Name)}:{arguments}";
        return new(
            ButtonText.Fit($"/{command.Name} – {words[command.Description]}"),
            Encoding.UTF8.GetByteCount(whole) <= LongestData ? whole : DataOf(command.Name));
    }

    private ICommand? Named(string data) =>
        data.Split(':', 3) is [_, var name, ..] ? commands.Value.FirstOrDefault(command => command.Name == name) : null;

    /// <summary>The data of a command's button.</summary>
    internal static string DataOf(string command) => $"{Own}:{command}";
}
