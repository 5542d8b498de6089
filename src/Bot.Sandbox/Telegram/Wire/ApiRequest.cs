using System.Globalization;
using System.Text.Json;

namespace Bot.Sandbox.Telegram.Wire;

/// <summary>One call: its method and its parameters, which are text however they came.</summary>
/// <param name="Method">The method's name as the caller wrote it.</param>
/// <param name="Values">The parameters by name.</param>
/// <param name="Files">The uploaded files by the name of their part.</param>
internal sealed record ApiRequest(
    string Method, IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>The text of a parameter, empty where it is absent.</summary>
    public string Text(string name) => Values.GetValueOrDefault(name, "");

    public bool Has(string name) => Values.ContainsKey(name);

    public bool Flag(string name) => Text(name).ToLowerInvariant() is "true" or "1" or "yes" or "t";

    public long Number(string name, long absent = 0) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : absent;

    /// <summary>A parameter that is JSON; null where it is absent or none.</summary>
    public JsonElement? Json(string name) => Text(name) is { Length: > 0 } text ? ApiJson.TryParse(text) : null;

    /// <summary>A list of numbers in JSON, such as <c>message_ids</c>; null where it is none.</summary>
    public IReadOnlyList<long>? Numbers(string name)
    {
        if (Json(name) is not { ValueKind: JsonValueKind.Array } array) return null;
        var numbers = new List<long>();
        foreach (var item in array.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Number || !item.TryGetInt64(out var number)) return null;
            numbers.Add(number);
        }

        return numbers;
    }
}
