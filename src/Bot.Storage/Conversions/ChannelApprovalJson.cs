using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

/// <summary>When a channel asks editors is stored as JSON text: nothing is asked of its parts, and new ones need no migration.</summary>
internal sealed class ChannelApprovalJson() : ValueConverter<ChannelApproval, string>(approval => Write(approval), json => Read(json))
{
    private static readonly JsonSerializerOptions Form = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(ChannelApproval approval) => JsonSerializer.Serialize(approval, Form);

    public static ChannelApproval Read(string json) => JsonSerializer.Deserialize<ChannelApproval>(json, Form)
        ?? throw new JsonException("A stored approval says nothing.");
}

/// <summary>Two approvals are the same where their stored text is.</summary>
internal sealed class ChannelApprovalComparer() : ValueComparer<ChannelApproval>(
    (left, right) => ReferenceEquals(left, right)
        || left != null && right != null && ChannelApprovalJson.Write(left) == ChannelApprovalJson.Write(right),
    approval => ChannelApprovalJson.Write(approval).GetHashCode(StringComparison.Ordinal),
    approval => ChannelApprovalJson.Read(ChannelApprovalJson.Write(approval)));
