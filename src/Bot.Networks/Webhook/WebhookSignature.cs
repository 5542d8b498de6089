using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Networks.Webhook;

/// <summary>
/// Signs requests as Standard Webhooks 1.0 has it: HMAC-SHA256 over <c>id.timestamp.body</c>, so that neither can be changed
/// nor an old request played again.
/// </summary>
public static class WebhookSignature
{
    private const string Base64Prefix = "whsec_";

    /// <summary>The value of the header <c>webhook-signature</c>.</summary>
    /// <param name="secret">See <see cref="WebhookOptions.Secret"/>.</param>
    /// <param name="id">The value of <c>webhook-id</c>.</param>
    /// <param name="timestamp">The value of <c>webhook-timestamp</c>: seconds since 1970.</param>
    /// <param name="body">The body as it is sent.</param>
    public static string Of(string secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. body];
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(KeyOf(secret), signed))}";
    }

    /// <summary>Whether a secret can be a key: one that says it is base64 is.</summary>
    public static bool IsKey(string secret) => !secret.StartsWith(Base64Prefix, StringComparison.Ordinal)
        || Convert.TryFromBase64String(secret[Base64Prefix.Length..], new byte[secret.Length], out _);

    private static byte[] KeyOf(string secret) => secret.StartsWith(Base64Prefix, StringComparison.Ordinal)
        ? Convert.FromBase64String(secret[Base64Prefix.Length..])
        : Encoding.UTF8.GetBytes(secret);
}
