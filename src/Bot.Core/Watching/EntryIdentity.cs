using System.IO.Hashing;
using System.Text;

namespace Bot.Core.Watching;

/// <summary>How an entry is known again within its source, and whether it says something else than it did.</summary>
internal static class EntryIdentity
{
    private const int LongestKey = 200;

    /// <summary>The key of an id from outside, which can be of any length; rows keep 200 characters at most.</summary>
    public static string Key(string id) => id.Length <= LongestKey ? id : Fingerprint(id);

    /// <summary>A digest of what the source says; not secret, so a fast one does.</summary>
    public static string Fingerprint(params string?[] parts) =>
        Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
