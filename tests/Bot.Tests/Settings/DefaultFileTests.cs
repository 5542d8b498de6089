using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Settings;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Settings;

public class DefaultFileTests
{
    private static readonly JsonSerializerOptions AsWritten = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The lists of settings, with the class of their entries.</summary>
    public static TheoryData<string, Type> Lists => new(Known(new BotSettings(), path: "")
        .Where(setting => EntryOf(setting.Type) is { } entry && entry != typeof(string))
        .Select(setting => (setting.Key, EntryOf(setting.Type)!)));

    [Fact]
    public void Every_setting_of_the_code_stands_in_the_file_with_its_default_and_nothing_else_does() => Assert.Equal(
        Known(new BotSettings(), path: "").Select(setting => $"{setting.Key} = {setting.Default}").Order(),
        DefaultFile.Settings().Select(setting => $"{setting.Key} = {setting.Value}").Order());

    [Fact]
    public void Every_setting_has_a_comment_above_it() =>
        Assert.DoesNotContain(DefaultFile.Settings(), setting => setting.Comment.Trim().Length == 0);

    [Fact]
    public void The_file_read_as_it_stands_is_without_fault_and_changes_nothing()
    {
        var (settings, faults) = SettingsReader.Read(DefaultFile.Configuration);

        Assert.Empty(faults.Concat(SettingsRules.Faults(settings)));
        Assert.Equal(JsonSerializer.Serialize(new BotSettings()), JsonSerializer.Serialize(settings));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_example_of_a_list_shows_every_setting_of_an_entry(string list, Type entry)
    {
        using var example = JsonDocument.Parse(ExampleOf(list), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });

        Assert.Equal(
            SettingsReader.PropertiesOf(entry).Select(property => property.Name).Order(),
            example.RootElement.EnumerateObject().Select(property => property.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_example_of_a_list_is_without_fault(string list, Type entry)
    {
        Assert.NotNull(entry);
        var json = $"{{ \"example\": {ExampleOf(list)} }}";
        var example = new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))).Build();
        var given = example.GetSection("example").AsEnumerable(makePathsRelative: true)
            .Where(pair => pair.Value is not null)
            .Select(pair => ($"{list}:0:{pair.Key}", pair.Value));

        Assert.Empty(Given.Faults([.. given]));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_example_of_a_list_names_the_values_of_each_choice(string list, Type entry)
    {
        foreach (var choice in SettingsReader.PropertiesOf(entry).Where(property => property.PropertyType.IsEnum))
        {
            var line = Assert.Single(ExampleOf(list).Split('\n'), line => line.Contains($"\"{choice.Name}\":", StringComparison.Ordinal));
            var named = line[line.IndexOf("//", StringComparison.Ordinal)..].Trim('/', ' ').Split(", ");
            Assert.Equal(Enum.GetNames(choice.PropertyType).Order(), named.Order());
        }
    }

    private static string ExampleOf(string list) =>
        DefaultFile.Example(DefaultFile.Settings().Single(setting => setting.Key == list).Comment)
        ?? throw new InvalidOperationException($"The comment on {list} holds no example.");

    private static IEnumerable<(string Key, Type Type, string? Default)> Known(object group, string path)
    {
        foreach (var property in SettingsReader.PropertiesOf(group.GetType()))
        {
            var (key, value) = ($"{path}{property.Name}", property.GetValue(group));
            if (!IsGroup(property))
            {
                yield return (key, property.PropertyType, JsonSerializer.Serialize(value, AsWritten));
                continue;
            }
            yield return (key, property.PropertyType, null);
            foreach (var inner in Known(value!, $"{key}:")) yield return inner;
        }
    }

    private static bool IsGroup(PropertyInfo property) =>
        property.PropertyType is { IsClass: true, IsGenericType: false } type && type != typeof(string);

    private static Type? EntryOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0] : null;
}
