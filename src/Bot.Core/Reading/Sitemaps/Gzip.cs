using System.IO.Compression;
using System.Runtime.InteropServices;
using Bot.Core.Fetching;

namespace Bot.Core.Reading.Sitemaps;

/// <summary>Unzips a body that is a gzip file itself (RFC 1952), as sitemaps often are, beside any zipping that HTTP did.</summary>
internal static class Gzip
{
    /// <summary>The bytes unzipped, as many as came whole and fit; what is no gzip file stays as it is.</summary>
    /// <param name="body">The bytes as they came.</param>
    /// <param name="most">The most bytes to unzip; the rest of a longer file, or of a bomb, is left out.</param>
    internal static ReadOnlyMemory<byte> Unzip(ReadOnlyMemory<byte> body, int? most = null)
    {
        if (body.Span is not [0x1F, 0x8B, 8, ..])
            return body;
        var limit = most ?? FetchOptions.MaxBytes;
        using var zipped = MemoryMarshal.TryGetArray(body, out var bytes) ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count) : new MemoryStream(body.ToArray());
        using var stream = new GZipStream(zipped, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            while (plain.Length < limit && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit - plain.Length)) is > 0 and var count)
                plain.Write(buffer, 0, count);
        }
        catch (InvalidDataException)
        {
            // Cut off or damaged: what was unzipped before counts.
        }
        return plain.ToArray();
    }
}
