using System.Globalization;
using Bot.Core.Composing;

namespace Bot.Networks.Telegram;

/// <summary>
/// What is known of a message that stands: how it is written in a post's reference. <c>17</c> is a text, <c>17 photo 3F2A…</c> a
/// photo with the print of its picture, <c>17,18,19 album</c> an album, <c>17 rich</c> a rich message.
/// </summary>
/// <param name="Kind">The kind of message, which decides how it is edited.</param>
/// <param name="Ids">Its message id; of an album the ids of all its photos, the one with the caption first.</param>
/// <param name="Print">A photo's picture, to tell whether it changed; null where it isn't known.</param>
internal sealed record TelegramMessageRef(PostKind Kind, IReadOnlyList<int> Ids, string? Print = null)
{
    /// <summary>The message whose text or caption is edited.</summary>
    public int Id => Ids[0];

    /// <summary>Reads a reference.</summary>
    public static TelegramMessageRef Parse(string written)
    {
        var parts = written.Split(' ');
        var ids = parts[0].Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToArray();
        var kind = parts.Length > 1 && Enum.TryParse<PostKind>(parts[1], ignoreCase: true, out var known) ? known : PostKind.Text;
        return new(kind, ids, parts.ElementAtOrDefault(2));
    }

    /// <summary>The newest message id of a reference; null where there is none.</summary>
    public static int? Last(string? written) => written is null ? null : Parse(written).Ids.Max();

    /// <inheritdoc />
    public override string ToString()
    {
        var ids = string.Join(',', Ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        if (Kind == PostKind.Text) return ids;
        var named = $"{ids} {Kind.ToString().ToLowerInvariant()}";
        return Print is null ? named : $"{named} {Print}";
    }
}
