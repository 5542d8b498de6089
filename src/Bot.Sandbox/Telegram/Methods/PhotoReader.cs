using System.Buffers.Text;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>
/// Reads a photo: an upload, an address (anything with a dot), or the file id of a photo that stands in some chat.
/// Addresses are taken as they are; this server fetches nothing.
/// </summary>
internal sealed class PhotoReader(Ledger ledger, UploadedFiles files, Random random)
{
    private const int LargestUpload = 10 << 20;
    private const int Width = 1280;
    private const int Height = 720;
    private const string AttachPrefix = "attach://";

    /// <summary>Reads the parameter of this name.</summary>
    public Checked<Photo> Read(ApiRequest request, string name = "photo")
    {
        var written = request.Text(name);
        var part = written.StartsWith(AttachPrefix, StringComparison.Ordinal) ? written[AttachPrefix.Length..] : name;
        if (request.Files.TryGetValue(part, out var upload)) return ReadUpload(upload);
        if (written.Length == 0) return ApiAnswer.BadRequest("there is no photo in the request");
        return written.Contains('.', StringComparison.Ordinal) ? ReadUrl(written) : ReadFileId(written);
    }

    /// <summary>Keeps an uploaded file, if it is a photo.</summary>
    public Checked<Photo> ReadUpload(byte[] upload)
    {
        if (upload.Length > LargestUpload)
            return ApiAnswer.BadRequest(
                $"file of size {upload.Length} bytes is too big for a photo; the maximum size is {LargestUpload} bytes");
        if (!IsImage(upload)) return ApiAnswer.BadRequest("IMAGE_PROCESS_FAILED");
        var (width, height) = ImageSize.Of(upload) ?? (Width, Height);
        if (!ImageSize.Fits(width, height)) return ApiAnswer.BadRequest("PHOTO_INVALID_DIMENSIONS");
        var size = NewSize(upload.Length) with { Width = width, Height = height };
        return new Photo([size], files.Keep(size.FileUniqueId, upload));
    }

    /// <summary>Takes an address.</summary>
    public Checked<Photo> ReadUrl(string written)
    {
        if (TelegramLinks.Check(written) is not { } url)
            return ApiAnswer.BadRequest("invalid file HTTP URL specified: Unsupported URL protocol");
        return new Photo([NewSize(null)], url);
    }

    private Checked<Photo> ReadFileId(string fileId)
    {
        var known = ledger.Read(state => state.Chats.SelectMany(chat => chat.Messages)
            .FirstOrDefault(stored => stored.Message.Photo?.Any(size => size.FileId == fileId) == true));
        return known is { Message.Photo: { } sizes, PhotoUrl: { } url } ? new Photo(sizes, url)
            : ApiAnswer.BadRequest("wrong file identifier/HTTP URL specified");
    }

    private PhotoSize NewSize(long? bytes) => new(NewId(42), NewId(12), Width, Height, bytes);

    private string NewId(int bytes)
    {
        var id = new byte[bytes];
        lock (random) random.NextBytes(id);
        return "S" + Base64Url.EncodeToString(id);
    }

    private static bool IsImage(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("BM"u8) || bytes.StartsWith("II*"u8) || bytes.StartsWith("MM"u8)
        || bytes.StartsWith("RIFF"u8);
}
