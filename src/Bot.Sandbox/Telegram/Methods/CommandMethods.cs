using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>setMyCommands, getMyCommands and deleteMyCommands, each for one scope and language.</summary>
internal sealed class CommandMethods(Ledger ledger) : IMethods
{
    public IEnumerable<(string Name, Method Method)> All =>
    [
        ("setMyCommands", (request, _) => new(Set(request))),
        ("getMyCommands", (request, _) => new(Get(request))),
        ("deleteMyCommands", (request, _) => new(Delete(request))),
    ];

    private ApiAnswer Set(ApiRequest request)
    {
        if (BotCommandReader.Read(request.Json("commands")).Refused(out var refusal, out var commands)) return refusal;
        return Keep(request, commands.Count == 0 ? null : commands);
    }

    private ApiAnswer Delete(ApiRequest request) => Keep(request, null);

    private ApiAnswer Get(ApiRequest request) =>
        CommandScope.Read(request.Json("scope")) is not { } scope ? ApiAnswer.BadRequest("unsupported type specified")
        : ledger.Read(state =>
            ApiAnswer.Ok(state.Commands.GetValueOrDefault((scope, request.Text("language_code"))) ?? []));

    private ApiAnswer Keep(ApiRequest request, IReadOnlyList<BotCommand>? commands)
    {
        if (CommandScope.Read(request.Json("scope")) is not { } scope)
            return ApiAnswer.BadRequest("unsupported type specified");
        return ledger.Change((_, transaction) =>
        {
            transaction.Add(new CommandsSet(scope, request.Text("language_code"), commands));
            transaction.Tell("commands", new JsonObject
            {
                ["scope"] = ApiJson.Object(scope),
                ["language_code"] = request.Text("language_code"),
                ["commands"] = JsonSerializer.SerializeToNode(commands ?? [], ApiJson.Options),
            });
            return ApiAnswer.True;
        });
    }
}
