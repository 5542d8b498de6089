using System.Globalization;
using System.Text.Json;
using Bot.Core.Reading.Text;

namespace Bot.CommandLine.Inspect;

/// <summary>A case to inspect, or a part of it. What is absent, or of another kind than asked for, is null or empty.</summary>
/// <param name="value">The JSON.</param>
internal readonly struct InspectionInput(JsonElement value)
{
    private readonly JsonElement value = value;

    /// <summary>Whether this is an object at all.</summary>
    public bool IsObject => value.ValueKind == JsonValueKind.Object;

    /// <summary>A field as it stands; undefined where it is absent.</summary>
    public JsonElement Field(string name) => IsObject && value.TryGetProperty(name, out var field) ? field : default;

    /// <summary>A text.</summary>
    public string? Text(string name) => LenientJsonText.Of(Field(name));

    /// <summary>The texts of a list.</summary>
    public IReadOnlyList<string> Texts(string name) => Field(name) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Select(LenientJsonText.Of).OfType<string>()]
        : [];

    /// <summary>An object inside this one.</summary>
    public InspectionInput Object(string name) => new(Field(name));

    /// <summary>A whole number.</summary>
    public int? Number(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out var number) ? number : null;

    /// <summary>An instant in ISO 8601, without an offset in UTC.</summary>
    public DateTimeOffset? Instant(string name) =>
        DateTimeOffset.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    /// <summary>An absolute address.</summary>
    public Uri? Address(string name) => Uri.TryCreate(Text(name), UriKind.Absolute, out var address) ? address : null;

    /// <summary>The time zone in <c>zone</c>.</summary>
    public TimeZoneInfo? Zone() => Text("zone") is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    /// <summary>The document: its bytes in <c>b64</c>, or the file at <c>path</c>.</summary>
    /// <exception cref="FormatException">There is neither, or it is no Base64.</exception>
    public byte[] Bytes()
    {
        if (Field("b64") is { ValueKind: JsonValueKind.String } coded)
            return coded.TryGetBytesFromBase64(out var bytes) ? bytes : throw new FormatException("what stands in b64 is not Base64");
        return File.ReadAllBytes(Text("path") ?? throw new FormatException("the case has no document: neither b64 nor path"));
    }

    /// <summary>The document as text, in the encoding that it or <c>content_type</c> names.</summary>
    /// <inheritdoc cref="Bytes" path="/exception" />
    public string Html() => TextDecoding.Decode(Bytes(), Text("content_type"));
}
