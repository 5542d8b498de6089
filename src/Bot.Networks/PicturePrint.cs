using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Bot.Core.Reading.Changes;

namespace Bot.Networks;

/// <summary>Tells in a message's reference which picture stands there.</summary>
internal static class PicturePrint
{
    /// <summary>The print of a picture: of its file's name, as corrections compare pictures.</summary>
    public static string Of(string url) =>
        XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(ComparedImage.Of(url))).ToString("x8", CultureInfo.InvariantCulture)[..8];
}
