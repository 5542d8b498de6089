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
    public CommandPlaces Places => CommandPlaces.Private;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        var parts = data.Split(':', 3);
        var offered = commands.Value.Where(command => CommandRights.Has(command, asker, CommandPlaces.Private)).ToList();
        if (parts.Length < 2 || offered.Find(command => command.Name == parts[1]) is not { } command) return null;
        var call = new CommandCall(asker, parts.Length == 3 ? parts[2] : "", offered);
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

    /// <summary>The data of a command's button.</summary>
    internal static string DataOf(string command) => $"{Own}:{command}";
}
