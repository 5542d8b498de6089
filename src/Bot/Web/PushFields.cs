using System.Text.Json;
using Bot.Settings;

namespace Bot.Web;

/// <summary>What is told of a body that cannot be read as a <see cref="PushRequest"/>: the field, and how to mend it.</summary>
internal static class PushFields
{
    private const int NearEnough = 3;

    private static readonly string[] Names =
        [.. typeof(PushRequest).GetConstructors()[0].GetParameters().Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name!))];

    /// <summary>A field that there is not.</summary>
    public static string Unknown(string name)
    {
        var nearest = Names.MinBy(known => Spelling.Distance(known, name))!;
        var hint = Spelling.Distance(nearest, name) <= NearEnough ? $"Did you mean {nearest}?" : $"There are {string.Join(", ", Names)}.";
        return $"{name}: no such field. {hint}";
    }

    /// <summary>A value of another kind than its field's, or no JSON at all.</summary>
    public static string Unreadable(JsonException fault) => Field(fault) switch
    {
        "" => $"The body is no JSON object as it should be (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}).",
        var field and ("published" or "updated") => $"{field}: write a time with its offset such as \"2026-03-01T12:30:00+01:00\".",
        var field and ("withdrawn" or "breaking" or "paywalled") => $"{field}: write true or false.",
        "sections" => "sections: write a list of labels such as [\"Politics\"].",
        var field => $"{field}: write text in quotes.",
    };

    /// <summary>Where the JSON itself is broken, the field in which that shows is not to blame.</summary>
    private static string Field(JsonException fault) =>
        fault.InnerException is JsonException ? "" : fault.Path?.TrimStart('$', '.').Split('[')[0] ?? "";
}
