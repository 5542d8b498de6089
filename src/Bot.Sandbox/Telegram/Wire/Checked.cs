using System.Diagnostics.CodeAnalysis;

namespace Bot.Sandbox.Telegram.Wire;

/// <summary>A value that passed its checks, or the answer that refuses it.</summary>
internal readonly struct Checked<T>
{
    private Checked(T? value, ApiAnswer? refusal) => (Value, Refusal) = (value, refusal);

    public T? Value { get; }

    public ApiAnswer? Refusal { get; }

    public bool Refused([NotNullWhen(true)] out ApiAnswer? refusal, [NotNullWhen(false)] out T? value)
    {
        (refusal, value) = (Refusal, Value);
        return refusal is not null;
    }

    public static implicit operator Checked<T>(T value) => new(value, null);

    public static implicit operator Checked<T>(ApiAnswer refusal) => new(default, refusal);
}
