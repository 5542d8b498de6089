using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Composing.Filters;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

/// <summary>A channel's filter is stored as JSON text: nothing is asked of its parts, and new ones need no migration.</summary>
internal sealed class ChannelFilterJson() : ValueConverter<ChannelFilter, string>(filter => Write(filter), json => Read(json))
{
    private static readonly JsonSerializerOptions Form = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Write(ChannelFilter filter) => JsonSerializer.Serialize(filter, Form);

    public static ChannelFilter Read(string json) => JsonSerializer.Deserialize<ChannelFilter>(json, Form)
        ?? throw new JsonException("A stored filter says nothing.");
}

/// <summary>Two filters are the same where their stored text is.</summary>
internal sealed class ChannelFilterComparer() : ValueComparer<ChannelFilter>(
    (left, right) => ReferenceEquals(left, right)
        || left != null && right != null && ChannelFilterJson.Write(left) == ChannelFilterJson.Write(right),
    filter => ChannelFilterJson.Write(filter).GetHashCode(StringComparison.Ordinal),
    filter => ChannelFilterJson.Read(ChannelFilterJson.Write(filter)));
