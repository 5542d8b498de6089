using System.Text.Json;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>
/// Bot API <c>getUpdates</c>, answered with updates as they came: read one by one, so that one which is not understood does not
/// hold up the others for ever.
/// </summary>
internal sealed class RawUpdatesRequest() : RequestBase<JsonElement[]>("getUpdates")
{
    /// <summary>The first update that is wanted; null for the first that is not confirmed.</summary>
    public int? Offset { get; init; }

    /// <summary>The most that are wanted at once.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>For how many seconds the server waits for the first.</summary>
    public int Timeout { get; init; }

    /// <summary>The kinds that are wanted.</summary>
    public IEnumerable<UpdateType>? AllowedUpdates { get; init; }
}
