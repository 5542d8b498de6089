using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

/// <summary>Selectors are stored as JSON text: nothing is asked of them, and new ones need no migration.</summary>
internal sealed class SelectorsJson() : ValueConverter<SectionSelectors, string>(
    selectors => Write(selectors), json => Read(json))
{
    private static readonly JsonSerializerOptions Form = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Write(SectionSelectors selectors) => JsonSerializer.Serialize(selectors, Form);

    public static SectionSelectors Read(string json) => JsonSerializer.Deserialize<SectionSelectors>(json, Form)
        ?? throw new JsonException("Stored selectors say nothing.");
}
