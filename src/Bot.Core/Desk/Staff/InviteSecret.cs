using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Core.Desk.Staff;

/// <summary>The secret in a link of invitation, and what is stored of it.</summary>
internal static class InviteSecret
{
    /// <summary>What the argument of <c>/start</c> begins with.</summary>
    public const string Prefix = "staff-";

    /// <summary>128 bits, which nobody guesses; with the prefix it fits the 64 letters of a deep link.</summary>
    private const int Bytes = 16;

    /// <summary>A new secret: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored of it.</summary>
    public static string Digest(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
