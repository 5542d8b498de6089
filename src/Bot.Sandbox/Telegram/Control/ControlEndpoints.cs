using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Faults;
using Bot.Sandbox.Telegram.Inline;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.Methods;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>
/// The routes under <c>/sandbox</c>, for the page and for tests. A POST must be <c>application/json</c>, which no
/// foreign page can send without asking first.
/// </summary>
internal static class ControlEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var sandbox = endpoints.MapGroup("/sandbox");
        MapReading(sandbox);
        MapActing(sandbox);
        MapSwitches(sandbox);
    }

    private static void MapReading(RouteGroupBuilder sandbox)
    {
        sandbox.MapGet("/world", (Ledger ledger, EventBuffer events) =>
            Json(ledger.Read(state => WorldJson.Of(state, events.Last))));
        sandbox.MapGet("/events", (HttpContext http, EventStream stream) => stream.WriteAsync(http));
        sandbox.MapGet("/calls", (CallLog calls) => Json(calls.ToJson()));
        sandbox.MapPost("/answers", (AnswerTimes answers) => Json(answers.Take()));
        sandbox.MapGet("/inline/{query}", (string query, InlineShelf shelf) =>
            shelf.Find(query) is { } answer ? Json(answer) : Results.NotFound());
        sandbox.MapGet("/files/{name}", (string name, UploadedFiles files) =>
            files.Find(name) is { } content ? Results.Bytes(content, "image/*") : Results.NotFound());
    }

    private static void MapActing(RouteGroupBuilder sandbox)
    {
        sandbox.MapPost("/chats/{chatId:long}/messages", (HttpContext http, long chatId, PersonActions people) =>
            WithBody<WriteRequest>(http, body => people.Write(chatId, body)));
        sandbox.MapPost("/chats/{chatId:long}/presses", (HttpContext http, long chatId, PersonActions people) =>
            WithBody<PressRequest>(http, body => people.Press(chatId, body)));
        sandbox.MapPost("/inline", (HttpContext http, PersonActions people) =>
            WithBody<InlineRequest>(http, people.Ask));
        sandbox.MapPost("/inline/choices", (HttpContext http, PersonActions people) =>
            WithBody<ChoiceRequest>(http, people.Choose));
        sandbox.MapPost("/members", (HttpContext http, ChatActions chats) =>
            WithBody<MemberRequest>(http, chats.SetMember));
        sandbox.MapPost("/chats", (HttpContext http, ChatActions chats) =>
            WithBody<SandboxChat>(http, body => chats.Set(body)));
        sandbox.MapPost("/people", (HttpContext http, ChatActions chats) =>
            WithBody<SandboxPerson>(http, body => chats.Set(body)));
        sandbox.MapPost("/chats/{chatId:long}/topics", (HttpContext http, long chatId, TopicActions topics) =>
            WithBody<TopicRequest>(http, body => topics.Set(chatId, body)));
        sandbox.MapPost("/chats/{chatId:long}/migrate", (HttpContext http, long chatId, ChatActions chats) =>
            WithBody<MigrateRequest>(http, body => chats.Migrate(chatId, body)));
    }

    private static void MapSwitches(RouteGroupBuilder sandbox)
    {
        sandbox.MapGet("/faults", (FaultList faults) => Json(Shown(faults)));
        sandbox.MapPost("/faults", (HttpContext http, FaultList faults) =>
            WithBody<List<Fault>>(http, body =>
            {
                faults.Replace(body);
                return new JsonObject { ["waiting"] = Shown(faults) };
            }));
        sandbox.MapPost("/limits", (HttpContext http, RateLimits limits) =>
            WithBody<LimitsRequest>(http, body =>
            {
                limits.Enforced = body.Enforce;
                return new JsonObject { ["enforce"] = body.Enforce };
            }));
    }

    private static JsonNode Shown(FaultList faults) =>
        JsonSerializer.SerializeToNode(faults.Waiting, ApiJson.Options)!;

    private static async Task<IResult> WithBody<T>(HttpContext http, Func<T, Checked<JsonObject>> act)
    {
        if (http.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        T? body;
        try
        {
            body = await JsonSerializer.DeserializeAsync<T>(http.Request.Body, ApiJson.Options, http.RequestAborted);
        }
        catch (JsonException fault)
        {
            return Json(new JsonObject { ["error"] = fault.Message }, StatusCodes.Status400BadRequest);
        }

        if (body is null) return Results.BadRequest();
        return act(body).Refused(out var refusal, out var answer)
            ? Json(new JsonObject { ["error"] = refusal.Description }, refusal.Status) : Json(answer);
    }

    private static IResult Json(JsonNode node, int status = StatusCodes.Status200OK) =>
        Results.Text(node.ToJsonString(ApiJson.Options), "application/json", statusCode: status);
}
