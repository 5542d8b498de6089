using Bot.Core.Model;

namespace Bot.Networks.Mastodon;

/// <summary>
/// What is known of a status that stands: how it is written in a post's reference. <c>1109</c> is one without pictures,
/// <c>1109 31,32 3F2A…,77B1…</c> one with two: an edit has to name the pictures that stay.
/// </summary>
/// <param name="Id">The status.</param>
/// <param name="Media">Its pictures on the server.</param>
/// <param name="Prints">Which pictures they are, see <see cref="PicturePrint"/>; as many.</param>
internal sealed record MastodonMessageRef(string Id, IReadOnlyList<string> Media, IReadOnlyList<string> Prints)
{
    /// <summary>Reads a reference.</summary>
    public static MastodonMessageRef Parse(string written)
    {
        var parts = written.Split(' ');
        return new(parts[0], List(parts.ElementAtOrDefault(1)), List(parts.ElementAtOrDefault(2)));
    }

    /// <summary>Whether these pictures are the ones that stand.</summary>
    public bool Shows(IEnumerable<ArticlePicture> pictures) =>
        Prints.SequenceEqual(pictures.Select(picture => PicturePrint.Of(picture.Url)));

    /// <inheritdoc />
    public override string ToString() => Media.Count == 0 ? Id : $"{Id} {string.Join(',', Media)} {string.Join(',', Prints)}";

    private static string[] List(string? written) => written?.Split(',') ?? [];
}
