using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.CommandLine.Inspect;

/// <summary>The JSON of answers: the case's id, whether it went well, then the facts or the reason. Unknown facts are left out.</summary>
internal static class InspectJson
{
    private static readonly JavaScriptEncoder Plain = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonSerializerOptions Shape = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Plain,
    };

    /// <summary>The facts of a case that went well.</summary>
    public static ReadOnlyMemory<byte> Answer(JsonElement id, object facts, bool readable = false) => Write(id, ok: true, readable, writer =>
    {
        foreach (var fact in JsonSerializer.SerializeToElement(facts, Shape).EnumerateObject()) fact.WriteTo(writer);
    });

    /// <summary>Why a case failed.</summary>
    public static ReadOnlyMemory<byte> Failure(JsonElement id, string reason) =>
        Write(id, ok: false, readable: false, writer => writer.WriteString("error", reason));

    private static ReadOnlyMemory<byte> Write(JsonElement id, bool ok, bool readable, Action<Utf8JsonWriter> rest)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = Plain, Indented = readable }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            WriteId(writer, id);
            writer.WriteBoolean("ok", ok);
            rest(writer);
            writer.WriteEndObject();
        }
        text.Write("\n"u8);
        return text.WrittenMemory;
    }

    private static void WriteId(Utf8JsonWriter writer, JsonElement id)
    {
        if (id.ValueKind == JsonValueKind.Undefined) writer.WriteNullValue();
        else if (id.ValueKind == JsonValueKind.String) writer.WriteStringValue(LenientJsonText.Of(id));
        else id.WriteTo(writer);
    }
}
