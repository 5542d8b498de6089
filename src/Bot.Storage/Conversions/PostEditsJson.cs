using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

/// <summary>An editor's wishes are stored as JSON text: nothing is asked of their parts, and new ones need no migration.</summary>
internal sealed class PostEditsJson() : ValueConverter<PostEdits, string>(edits => Write(edits), json => Read(json))
{
    private static readonly JsonSerializerOptions Form = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    private static string Write(PostEdits edits) => JsonSerializer.Serialize(edits, Form);

    private static PostEdits Read(string json) => JsonSerializer.Deserialize<PostEdits>(json, Form)
        ?? throw new JsonException("Stored edits say nothing.");
}
