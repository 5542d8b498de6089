using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

/// <summary>A list that nothing is asked of, such as an article's further pictures or its authors, is stored as JSON text.</summary>
internal sealed class ListJson<T>() : ValueConverter<List<T>, string>(list => Write(list), json => Read(json))
{
    public static string Write(List<T> list) => JsonSerializer.Serialize(list);

    public static List<T> Read(string json) => JsonSerializer.Deserialize<List<T>>(json) ?? [];
}

/// <summary>Two lists are the same where they hold the same in the same order.</summary>
internal sealed class ListComparer<T>() : ValueComparer<List<T>>(
    (left, right) => left == right || left != null && right != null && left.SequenceEqual(right),
    list => list.Count,
    list => list.ToList());
