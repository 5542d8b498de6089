using System.Net;
using System.Net.Sockets;

namespace Bot.Core.Fetching;

/// <summary>Tells addresses of the public internet from those that a link from outside must never reach.</summary>
public static class AddressGuard
{
    // The special-purpose blocks of RFC 6890 and its registries, and metadata addresses, which lie within them.
    private static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(block => IPNetwork.Parse(block)),
    ];

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork LocalNat64 = IPNetwork.Parse("64:ff9b:1::/48");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Whether the address is of the public internet, also when it hides an IPv4 address (mapped, NAT64, 6to4).</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = Unwrap(address);
        return !LocalNat64.Contains(plain) && !Array.Exists(Private, block => block.Contains(plain));
    }

    /// <summary>Reads an address from outside.</summary>
    /// <returns>Null where it is none of the web, see <see cref="IsWeb"/>.</returns>
    public static Uri? Read(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var read) && IsWeb(read) ? read : null;

    /// <summary>Whether an address from outside is of the web at all: absolute, http or https, with a host, without a password.</summary>
    public static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Length > 0
        && address.UserInfo.Length == 0;

    private static IPAddress Unwrap(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (Nat64.Contains(address)) return new IPAddress(bytes.AsSpan(12, 4));
        if (SixToFour.Contains(address)) return new IPAddress(bytes.AsSpan(2, 4));
        // ::a.b.c.d, the deprecated compatible form (RFC 4291, section 2.5.5.1), and :: and ::1 with it.
        return bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 ? new IPAddress(bytes.AsSpan(12, 4)) : address;
    }
}
