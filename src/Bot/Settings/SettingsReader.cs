using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Bot.Settings;

/// <summary>
/// Reads settings into their classes and lists every fault by its key, where the framework's binder would stop at the first
/// and pass over keys that nobody knows.
/// </summary>
public sealed class SettingsReader
{
    private readonly List<SettingFault> faults = [];

    /// <summary>Reads all settings.</summary>
    /// <returns>The settings as far as they can be read, and what is wrong with the rest.</returns>
    public static (BotSettings Settings, IReadOnlyList<SettingFault> Faults) Read(IConfiguration configuration)
    {
        var reader = new SettingsReader();
        var settings = new BotSettings();
        // The root also holds every variable of the environment: only near misses of our own names are faults there.
        reader.Fill(settings, configuration, path: "");
        foreach (var stranger in configuration.GetChildren().Where(section => section.GetChildren().Any()))
            if (PropertyOf(typeof(BotSettings), stranger.Key) is null && Nearest(typeof(BotSettings), stranger.Key) is { } near)
                reader.Add(stranger.Key, $"no such setting. Did you mean {near}?");
        return (settings, reader.faults);
    }

    private void Fill(object target, IConfiguration section, string path)
    {
        foreach (var child in section.GetChildren())
        {
            var key = path.Length == 0 ? child.Key : $"{path}:{child.Key}";
            if (PropertyOf(target.GetType(), child.Key) is { } property) Set(target, property, child, key);
            else if (path.Length > 0 && !SettingsSources.NamesSecret(key))
                Add(key, $"no such setting. {Suggestion(target.GetType(), child.Key)}");
        }
    }

    private void Set(object target, PropertyInfo property, IConfigurationSection section, string key)
    {
        if (Read(property.PropertyType, section, key, property.GetValue(target)) is { } value) property.SetValue(target, value);
    }

    /// <returns>The value; null where nothing was given or it cannot be read.</returns>
    private object? Read(Type type, IConfigurationSection section, string key, object? present)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)) return List(type, section, key);
        if (type == typeof(Dictionary<string, string>)) return Dictionary(section, key);
        if (IsScalar(type)) return Scalar(type, section, key);
        if (section.Value is { Length: > 0 }) Add(key, "a group of settings stands here, not a single value.");
        var group = present ?? Activator.CreateInstance(type)!;
        Fill(group, section, key);
        return group;
    }

    private IList List(Type type, IConfigurationSection section, string key)
    {
        var list = (IList)Activator.CreateInstance(type)!;
        var item = type.GetGenericArguments()[0];
        if (section.Value is { Length: > 0 }) Add(key, $"a list stands here. Write its first entry as {key}:0.");
        // The framework gives the entries in the order of their numbers, 10 after 9.
        foreach (var child in section.GetChildren())
        {
            // A gap would move the entries behind it, and faults would name them by the wrong key.
            if (child.Key != list.Count.ToString(CultureInfo.InvariantCulture))
                Add($"{key}:{child.Key}", $"the entries of a list are numbered from 0 without a gap. Write this one as {key}:{list.Count}.");
            list.Add(Read(item, child, $"{key}:{child.Key}", present: null) ?? Empty(item, child, $"{key}:{child.Key}"));
        }
        return list;
    }

    /// <summary>Holds the place of an entry that cannot be read, so that those behind it keep their numbers.</summary>
    private object? Empty(Type item, IConfigurationSection entry, string key)
    {
        if (string.IsNullOrWhiteSpace(entry.Value) && !entry.GetChildren().Any()) Add(key, "empty. Write a value, or leave the entry out.");
        return item == typeof(string) ? "" : Activator.CreateInstance(item);
    }

    private Dictionary<string, string> Dictionary(IConfigurationSection section, string key)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (section.Value is { Length: > 0 }) Add(key, $"values by name stand here. Write one as {key}:NAME.");
        foreach (var child in section.GetChildren())
            if (Scalar(typeof(string), child, $"{key}:{child.Key}") is string value) found[child.Key] = value;
        return found;
    }

    private object? Scalar(Type type, IConfigurationSection section, string key)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (section.GetChildren().Any())
        {
            Add(key, "a single value stands here, not a group.");
            return null;
        }
        if (string.IsNullOrWhiteSpace(section.Value)) return null;
        var text = section.Value.Trim();
        if (plain == typeof(string)) return text;
        if (plain.IsEnum) return Named(plain, text, key);
        if (Convert(plain, text) is { } value) return value;
        Add(key, $"“{text}” is not {Words(plain)}.");
        return null;
    }

    private object? Named(Type type, string text, string key)
    {
        if (Enum.GetNames(type).FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
            return Enum.Parse(type, known);
        Add(key, $"“{text}” is not one of {string.Join(", ", Enum.GetNames(type))}.");
        return null;
    }

    private static object? Convert(Type type, string text)
    {
        // A number alone would be taken for days.
        if (type == typeof(TimeSpan))
            return text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span : null;
        if (type == typeof(bool)) return bool.TryParse(text, out var flag) ? flag : null;
        if (type == typeof(int)) return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(long)) return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big) ? big : null;
        throw new NotSupportedException($"No setting is of the type {type.Name} yet.");
    }

    private static string Words(Type type) =>
        type == typeof(TimeSpan) ? "a time span such as 00:00:30 (hours:minutes:seconds)"
        : type == typeof(bool) ? "true or false"
        : "a whole number";

    private static bool IsScalar(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string) || plain == typeof(TimeSpan) || plain.IsPrimitive || plain.IsEnum;
    }

    private static PropertyInfo? PropertyOf(Type type, string key) => PropertiesOf(type)
        .FirstOrDefault(property => property.Name.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>The settings of a class: what can be written.</summary>
    internal static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static string Suggestion(Type type, string key) => Nearest(type, key) is { } near
        ? $"Did you mean {near}?"
        : $"There are {string.Join(", ", PropertiesOf(type).Select(property => property.Name))}.";

    private static string? Nearest(Type type, string key) => PropertiesOf(type)
        .Select(property => (property.Name, Distance: Spelling.Distance(property.Name, key)))
        .Where(candidate => candidate.Distance <= Math.Min(2, candidate.Name.Length / 2))
        .OrderBy(candidate => candidate.Distance)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    private void Add(string key, string problem) => faults.Add(new SettingFault(key, problem));
}
