using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>Reads the lines of a command menu, with the server's limits.</summary>
internal static partial class BotCommandReader
{
    private const int MostCommands = 100;
    private const int LongestCommand = 32;
    private const int LongestDescription = 256;

    public static Checked<IReadOnlyList<BotCommand>> Read(JsonElement? json)
    {
        if (json is not { ValueKind: JsonValueKind.Array } list)
            return ApiAnswer.BadRequest("can't parse commands JSON object");
        var commands = new List<BotCommand>();
        foreach (var item in list.EnumerateArray())
        {
            var command = new BotCommand(Text(item, "command").Trim().TrimStart('/'), Text(item, "description").Trim());
            if (Fault(command) is { } fault) return ApiAnswer.BadRequest(fault);
            commands.Add(command);
        }

        if (commands.Count > MostCommands) return ApiAnswer.BadRequest("BOT_COMMANDS_TOO_MUCH");
        return commands.TrueForAll(command => Allowed().IsMatch(command.Command))
            ? (Checked<IReadOnlyList<BotCommand>>)commands : ApiAnswer.BadRequest("BOT_COMMAND_INVALID");
    }

    private static string? Fault(BotCommand command)
    {
        if (command.Command.Length == 0) return "command must be non-empty";
        if (FormattedText.CountCodePoints(command.Command) > LongestCommand)
            return "command length must not exceed 32";
        if (command.Description.Length == 0) return "command description must be non-empty";
        return FormattedText.CountCodePoints(command.Description) > LongestDescription
            ? "command description length must not exceed 256" : null;
    }

    private static string Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    [GeneratedRegex("^[a-z0-9_]+$")]
    private static partial Regex Allowed();
}
