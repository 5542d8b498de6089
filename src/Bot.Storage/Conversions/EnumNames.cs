using System.Text;

namespace Bot.Storage.Conversions;

/// <summary>Reads what is stored as the name of one of few values, without a text for each row.</summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly (byte[] Name, T Value)[] All =
        [.. Enum.GetValues<T>().Select(value => (Encoding.UTF8.GetBytes(value.ToString()), value))];

    /// <summary>The value with this name.</summary>
    /// <param name="name">The name as it is stored, UTF-8.</param>
    /// <exception cref="FormatException">No value has it.</exception>
    public static T Read(ReadOnlySpan<byte> name)
    {
        foreach (var (known, value) in All)
            if (name.SequenceEqual(known)) return value;
        throw new FormatException($"'{Encoding.UTF8.GetString(name)}' is no {typeof(T).Name}.");
    }
}
