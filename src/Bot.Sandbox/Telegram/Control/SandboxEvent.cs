using System.Text.Json.Nodes;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>Something the page shows at once.</summary>
/// <param name="Id">Grows by one, also over restarts.</param>
/// <param name="Kind">message, edited, deleted, answer, commands, typing; or world and reset: read the world anew.</param>
/// <param name="Data">What happened.</param>
internal sealed record SandboxEvent(long Id, string Kind, JsonObject Data);
