using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Core.Watching.WebSub;

/// <summary>The signature of a push, <c>X-Hub-Signature: method=hexadecimal</c> (WebSub, section 7.1).</summary>
public static class PushSignature
{
    /// <summary>
    /// Whether the header signs the body with the secret. The time that it takes tells nothing of the right one.
    /// </summary>
    public static bool IsRight(string? header, string secret, ReadOnlySpan<byte> body)
    {
        if (header?.Split('=', 2) is not [var method, var written] || secret.Length == 0) return false;
        var right = Sign(method.Trim(), Encoding.UTF8.GetBytes(secret), body);
        return right is not null && Bytes(written.Trim(), right.Length) is { } given
            && CryptographicOperations.FixedTimeEquals(right, given);
    }

    [SuppressMessage("Security", "CA5350", Justification = "The method is the hub's choice, and HMAC with SHA-1 is not broken.")]
    private static byte[]? Sign(string method, byte[] secret, ReadOnlySpan<byte> body) => method.ToUpperInvariant() switch
    {
        "SHA1" => HMACSHA1.HashData(secret, body),
        "SHA256" => HMACSHA256.HashData(secret, body),
        "SHA384" => HMACSHA384.HashData(secret, body),
        "SHA512" => HMACSHA512.HashData(secret, body),
        _ => null,
    };

    private static byte[]? Bytes(string hexadecimal, int length) =>
        hexadecimal.Length == 2 * length && hexadecimal.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hexadecimal) : null;
}
