namespace Bot.Sandbox.Telegram.Html;

/// <summary>Cuts spaces and newlines off both ends; in front only as far as the first entity.</summary>
internal static class TextTrimming
{
    public static FormattedText Trim(FormattedText source)
    {
        var end = source.Text.AsSpan().TrimEnd(" \n").Length;
        var spaces = end - source.Text.AsSpan(0, end).TrimStart(" \n").Length;
        var begin = source.Entities.Count > 0 ? Math.Min(spaces, source.Entities[0].Offset) : spaces;
        return new FormattedText(source.Text[begin..end], [.. source.Entities
            .Where(entity => entity.Offset < end)
            .Select(entity => entity with
            {
                Offset = entity.Offset - begin,
                Length = Math.Min(entity.End, end) - entity.Offset,
            })]);
    }
}
