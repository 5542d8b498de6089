using System.Text.Json;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

/// <summary>An article's further pictures are stored as JSON text: nothing is asked of them.</summary>
internal sealed class GalleryJson() : ValueConverter<List<ArticlePicture>, string>(gallery => Write(gallery), json => Read(json))
{
    public static string Write(List<ArticlePicture> gallery) => JsonSerializer.Serialize(gallery);

    public static List<ArticlePicture> Read(string json) => JsonSerializer.Deserialize<List<ArticlePicture>>(json) ?? [];
}

/// <summary>Two galleries are the same where they show the same pictures in the same order.</summary>
internal sealed class GalleryComparer() : ValueComparer<List<ArticlePicture>>(
    (left, right) => left == right || left != null && right != null && left.SequenceEqual(right),
    gallery => gallery.Count,
    gallery => gallery.ToList());
