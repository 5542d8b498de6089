using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot;

namespace Bot.Networks.Telegram;

/// <summary>How the Bot API's objects are read and written.</summary>
internal static class TelegramJson
{
    /// <summary>
    /// The library's own options, which its client uses as well, with the serializers that its compiler wrote: by default it
    /// writes others at run time, which is 0.2 s and megabytes of each start. Whoever uses them first settles them for good.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Prepared();

    private static JsonSerializerOptions Prepared()
    {
        var options = JsonBotAPI.Options;
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(JsonBotSerializerContext.Default, new DefaultJsonTypeInfoResolver());
        // From here on a second hand cannot change them, and the first reader need not be the client.
        options.MakeReadOnly();
        return options;
    }
}
