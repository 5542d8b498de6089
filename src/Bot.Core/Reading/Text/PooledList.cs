using System.Buffers;
using System.Runtime.CompilerServices;

namespace Bot.Core.Reading.Text;

/// <summary>
/// A growing row of values whose arrays come from the shared pool and go back to it, so that reading one document after
/// another leaves nothing behind to be collected. Not to be used once it is given back.
/// </summary>
internal sealed class PooledList<T>(int capacity) : IDisposable where T : struct
{
    /// <summary>Longer arrays, in bytes, are made and let go, or one huge document would be paid for in memory for good.</summary>
    private const int MostKept = 1024 * 1024;

    private T[] items = Rent(capacity);

    internal int Count { get; private set; }

    internal ref T this[int index] => ref items[index];

    /// <summary>The array that the values stand in, until more are added than it has room for.</summary>
    internal T[] Items => items;

    internal Span<T> Span => items.AsSpan(0, Count);

    internal void Add(in T item)
    {
        if (Count == items.Length)
            Grow(Count + 1);
        items[Count++] = item;
    }

    internal void Add(ReadOnlySpan<T> more)
    {
        if (items.Length - Count < more.Length)
            Grow(Count + more.Length);
        more.CopyTo(items.AsSpan(Count));
        Count += more.Length;
    }

    /// <summary>Makes room for so many values, all of which count; what they are is for the caller to write.</summary>
    internal Span<T> Resize(int count)
    {
        if (count > items.Length)
            Grow(count);
        Count = count;
        return Span;
    }

    public void Dispose()
    {
        Return(items, Count);
        items = [];
        Count = 0;
    }

    private void Grow(int needed)
    {
        var larger = Rent(Math.Max(needed, items.Length * 2));
        Span.CopyTo(larger);
        Return(items, Count);
        items = larger;
    }

    private static bool IsKept(int length) => (long)length * Unsafe.SizeOf<T>() <= MostKept;

    private static T[] Rent(int length) => IsKept(length) ? ArrayPool<T>.Shared.Rent(length) : new T[length];

    private static void Return(T[] array, int used)
    {
        if (array.Length == 0 || !IsKept(array.Length))
            return;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            array.AsSpan(0, used).Clear();
        ArrayPool<T>.Shared.Return(array);
    }
}
