namespace Bot.Sandbox.Telegram.Html;

/// <summary>Puts entities into the order and nesting in which the server keeps them.</summary>
internal static class EntityNesting
{
    /// <summary>Sorts, merges like styles, and drops what may not stand inside something else.</summary>
    public static IReadOnlyList<MessageEntity> Nest(IReadOnlyList<MessageEntity> entities)
    {
        var quotes = OutermostOnly(entities.Where(EntityKinds.IsQuote));
        var solid = OutermostOnly(entities.Where(IsSolid).Where(entity => FitsQuotes(entity, quotes)));
        var code = solid.Where(EntityKinds.IsCode).ToList();
        var emoji = OutermostOnly(entities.Where(entity => entity.Type == "custom_emoji"))
            .Where(entity => !code.Any(entity.Overlaps));
        var styles = Cut(MergeStyles(entities), code);
        return Sort([.. quotes, .. solid, .. emoji, .. styles]);
    }

    /// <summary>Adds recognised entities; styles that cross the edge of one are cut there.</summary>
    public static IReadOnlyList<MessageEntity> Join(
        IReadOnlyList<MessageEntity> entities, IReadOnlyList<MessageEntity> detected)
    {
        if (detected.Count == 0) return entities;
        var edges = new SortedSet<int>(detected.SelectMany(entity => new[] { entity.Offset, entity.End }));
        var pieces = entities.SelectMany(entity => EntityKinds.IsStyle(entity) && detected.Any(entity.Crosses)
            ? Pieces(entity, edges) : [entity]);
        return Sort([.. pieces, .. detected]);
    }

    private static bool Crosses(this MessageEntity entity, MessageEntity other) =>
        entity.Overlaps(other) && !entity.Contains(other) && !other.Contains(entity);

    private static IEnumerable<MessageEntity> Pieces(MessageEntity entity, SortedSet<int> edges)
    {
        var begin = entity.Offset;
        foreach (var edge in edges.GetViewBetween(entity.Offset + 1, entity.End))
        {
            yield return entity with { Offset = begin, Length = edge - begin };
            begin = edge;
        }

        if (begin < entity.End) yield return entity with { Offset = begin, Length = entity.End - begin };
    }

    private static bool IsSolid(MessageEntity entity) =>
        !EntityKinds.IsStyle(entity) && !EntityKinds.IsQuote(entity) && entity.Type != "custom_emoji";

    // A quote inside a link or inside code leaves the quote and takes the other away.
    private static bool FitsQuotes(MessageEntity entity, List<MessageEntity> quotes) =>
        quotes.TrueForAll(quote => !quote.Overlaps(entity) || quote.Contains(entity));

    private static List<MessageEntity> OutermostOnly(IEnumerable<MessageEntity> entities)
    {
        var kept = new List<MessageEntity>();
        foreach (var entity in Sort([.. entities]))
            if (kept.Count == 0 || kept[^1].End <= entity.Offset) kept.Add(entity);
        return kept;
    }

    private static IEnumerable<MessageEntity> MergeStyles(IReadOnlyList<MessageEntity> entities)
    {
        foreach (var kind in entities.Where(EntityKinds.IsStyle).GroupBy(entity => entity.Type))
        {
            MessageEntity? last = null;
            foreach (var entity in Sort([.. kind]))
            {
                if (last is not null && entity.Offset <= last.End)
                {
                    last = last with { Length = Math.Max(last.End, entity.End) - last.Offset };
                    continue;
                }

                if (last is not null) yield return last;
                last = entity;
            }

            if (last is not null) yield return last;
        }
    }

    private static IEnumerable<MessageEntity> Cut(IEnumerable<MessageEntity> styles, List<MessageEntity> code)
    {
        foreach (var style in styles)
        {
            var begin = style.Offset;
            foreach (var hole in code.Where(style.Overlaps))
            {
                if (begin < hole.Offset) yield return style with { Offset = begin, Length = hole.Offset - begin };
                begin = Math.Max(begin, hole.End);
            }

            if (begin < style.End) yield return style with { Offset = begin, Length = style.End - begin };
        }
    }

    private static List<MessageEntity> Sort(List<MessageEntity> entities)
    {
        entities.Sort(EntityKinds.Compare);
        return entities;
    }
}
