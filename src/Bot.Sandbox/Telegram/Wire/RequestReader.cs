using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Sandbox.Telegram.Wire;

/// <summary>Reads parameters out of the query, a form, a multipart body or JSON, within the server's sizes.</summary>
internal static class RequestReader
{
    private const int LargestParameters = 1 << 20;
    private const long LargestUpload = 50L << 20;

    /// <summary>Reads a call; null where it is larger than the server takes (413).</summary>
    public static async ValueTask<Checked<ApiRequest>?> ReadAsync(HttpContext http, string method, CancellationToken stop)
    {
        var values = http.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        var files = new Dictionary<string, byte[]>();
        var request = new ApiRequest(method, values, files);
        if (http.Request.QueryString.Value?.Length > LargestParameters) return null;
        if (!HttpMethods.IsPost(http.Request.Method)) return request;

        if (http.Request.HasFormContentType)
        {
            if (await ReadFormAsync(http, request, values, files, stop)) return request;
            return null;
        }

        if (await ReadTextAsync(http.Request.Body, stop) is not { } body) return null;
        if (http.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true
            || body.Length == 0)
            return request;
        if (ApiJson.TryParse(body) is not { ValueKind: JsonValueKind.Object } json)
            return ApiAnswer.BadRequest("can't parse JSON object");
        foreach (var property in json.EnumerateObject())
            values[property.Name] = property.Value.ValueKind == JsonValueKind.String
                ? property.Value.GetString()! : property.Value.GetRawText();
        return request;
    }

    private static async ValueTask<bool> ReadFormAsync(
        HttpContext http, ApiRequest request, Dictionary<string, string> values, Dictionary<string, byte[]> files,
        CancellationToken stop)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestUpload + LargestParameters;
        try
        {
            var form = await http.Request.ReadFormAsync(FormLimits, stop);
            foreach (var (name, value) in form) values[name] = value.ToString();
            foreach (var file in form.Files)
            {
                await using var content = file.OpenReadStream();
                var bytes = new byte[file.Length];
                await content.ReadExactlyAsync(bytes, stop);
                files[file.Name] = bytes;
            }

            return request.Values.Sum(pair => (long)pair.Value.Length) <= LargestParameters;
        }
        catch (Exception fault) when (fault is InvalidDataException or BadHttpRequestException)
        {
            return false;
        }
    }

    private static FormOptions FormLimits { get; } = new()
    {
        ValueLengthLimit = LargestParameters,
        MultipartBodyLengthLimit = LargestUpload,
        ValueCountLimit = 256,
    };

    private static async ValueTask<string?> ReadTextAsync(Stream body, CancellationToken stop)
    {
        var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(chunk, stop)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > LargestParameters) return null;
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
