using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Settings;

/// <summary>A setting as <c>appsettings/appsettings.json</c> shows it.</summary>
/// <param name="Key">Its key, e.g. <c>Newsroom:Language</c>.</param>
/// <param name="Value">Its value as JSON; null for a group.</param>
/// <param name="Comment">The comment above it, without its slashes; empty where there is none.</param>
public sealed record ShownSetting(string Key, string? Value, string Comment);

/// <summary>The default settings file, with its comments.</summary>
internal static class DefaultFile
{
    public static string Location { get; } = Path.Combine(AppContext.BaseDirectory, "appsettings", "appsettings.json");

    public static IConfigurationRoot Configuration { get; } = new ConfigurationBuilder().AddJsonFile(Location).Build();

    /// <summary>All settings of the file in its order.</summary>
    public static List<ShownSetting> Settings()
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(Location), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow });
        var (shown, groups, comment) = (new List<ShownSetting>(), new Stack<string>(), new List<string>());
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Comment) comment.Add(reader.GetComment().TrimEnd());
            else if (reader.TokenType == JsonTokenType.EndObject) groups.TryPop(out _);
            else if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = string.Join(':', groups.Reverse().Append(reader.GetString()));
                var value = Value(ref reader);
                shown.Add(new ShownSetting(key, value, string.Join('\n', comment)));
                if (value is null) groups.Push(reader.GetString()!);
                comment.Clear();
            }
            else comment.Clear();
        }
        return shown;
    }

    /// <summary>The JSON example that a comment holds, as text; null where it holds none.</summary>
    public static string? Example(string comment)
    {
        var (start, end) = (comment.IndexOf('{', StringComparison.Ordinal), comment.LastIndexOf('}'));
        return start < 0 || end < start ? null : comment[start..(end + 1)];
    }

    /// <summary>Values by name, of which none is given, are a value.</summary>
    private static bool IsEmpty(Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.EndObject;
    }

    /// <summary>The value behind a name as JSON; null, and still before it, where a group begins.</summary>
    private static string? Value(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        ahead.Read();
        if (ahead.TokenType == JsonTokenType.StartObject && !IsEmpty(ahead)) return null;
        var start = (int)ahead.TokenStartIndex;
        ahead.Skip();
        reader = ahead;
        return Encoding.UTF8.GetString(File.ReadAllBytes(Location).AsSpan(start, (int)ahead.BytesConsumed - start));
    }
}
