using System.IO.Hashing;
using System.Text;

namespace Bot.Core.Chat;

/// <summary>
/// A section's key as it travels in a button (64 bytes in all) or a deep link (64 of <c>A–Z a–z 0–9 _ -</c>): the key
/// itself where it is short and plain, else a stable digest of it, which is looked up among the sections on offer.
/// </summary>
internal static class SectionToken
{
    private const int Longest = 32;

    /// <summary>The token; empty for an empty key, which stands for all sections.</summary>
    public static string Of(string key) =>
        key.Length <= Longest && key.All(char.IsAsciiLetterOrDigit) ? key : "_" + Digest(key);

    /// <summary>The section on offer that the token stands for; null for none.</summary>
    public static SectionOnOffer? Find(string token, IEnumerable<SectionOnOffer> offered) =>
        offered.FirstOrDefault(section => Of(section.Key) == token);

    private static string Digest(string key) =>
        Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
}
