using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Composing;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

/// <summary>A post's content is stored as JSON text: nothing is asked of its parts, and new ones need no migration.</summary>
internal sealed class PostContentJson() : ValueConverter<PostContent, string>(content => Write(content), json => Read(json))
{
    private static readonly JsonSerializerOptions Form = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Nobody shows this text as it is: escaped, each letter that is not English would take six bytes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(PostContent content) => JsonSerializer.Serialize(content, Form);

    public static PostContent Read(string json) => JsonSerializer.Deserialize<PostContent>(json, Form)
        ?? throw new JsonException("A stored post has no content.");
}

/// <summary>Two contents are the same where their stored text is: records compare their lists by reference.</summary>
internal sealed class PostContentComparer() : ValueComparer<PostContent>(
    (left, right) => ReferenceEquals(left, right)
        || left != null && right != null && PostContentJson.Write(left) == PostContentJson.Write(right),
    content => PostContentJson.Write(content).GetHashCode(StringComparison.Ordinal),
    content => content);
