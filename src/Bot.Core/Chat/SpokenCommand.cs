namespace Bot.Core.Chat;

/// <summary>A command as a person typed it: <c>/latest@paper_bot politik 3</c>.</summary>
/// <param name="Name">The name without the slash, lower case.</param>
/// <param name="Addressee">The bot it is addressed to, without <c>@</c>; null for none.</param>
/// <param name="Arguments">What follows, trimmed.</param>
public sealed record SpokenCommand(string Name, string? Addressee, string Arguments)
{
    /// <summary>Reads a command.</summary>
    /// <param name="text">What was said.</param>
    /// <returns>Null where the text does not begin with a command.</returns>
    public static SpokenCommand? Parse(string text)
    {
        var said = text.AsSpan().Trim();
        if (said.Length < 2 || said[0] != '/') return null;
        var end = 1;
        while (end < said.Length && !char.IsWhiteSpace(said[end])) end++;
        var word = said[1..end];
        var at = word.IndexOf('@');
        var name = at < 0 ? word : word[..at];
        if (name.IsEmpty) return null;
        var addressee = at < 0 || at == word.Length - 1 ? null : word[(at + 1)..].ToString();
        return new(name.ToString().ToLowerInvariant(), addressee, said[end..].Trim().ToString());
    }
}
