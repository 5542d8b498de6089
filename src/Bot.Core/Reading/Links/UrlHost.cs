using System.Buffers;
using System.Globalization;

namespace Bot.Core.Reading.Links;

/// <summary>The authority of an address: host in lower case and in its ASCII form, port only where it is not the usual one.</summary>
internal static class UrlHost
{
    private static readonly IdnMapping Idn = new() { AllowUnassigned = true, UseStd3AsciiRules = false };

    // WHATWG URL, "forbidden domain code points", but for the brackets and colons of IPv6.
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 33).Select(c => (char)c), .. "\"#%/<>?@\\^`{|}\u007F"]);

    /// <summary>The authority's normal form; empty if it is none that the web could use.</summary>
    internal static string Normalize(string authority, string scheme)
    {
        var at = authority.LastIndexOf('@');
        var user = at < 0 ? "" : authority[..(at + 1)];
        var hostAndPort = authority[(at + 1)..];
        var colon = hostAndPort.LastIndexOf(':');
        var hasPort = colon >= 0 && hostAndPort.AsSpan(colon + 1).IndexOfAnyExceptInRange('0', '9') < 0;
        var host = hasPort ? hostAndPort[..colon] : hostAndPort;
        var port = hasPort ? hostAndPort[(colon + 1)..].TrimStart('0') : "";
        var name = Ascii(host);
        return name.Length == 0 ? "" : user + name + (port.Length == 0 || port == UsualPort(scheme) ? "" : ":" + port);
    }

    private static string UsualPort(string scheme) => scheme == "https" ? "443" : "80";

    private static string Ascii(string host)
    {
        var name = Uri.UnescapeDataString(host).ToLowerInvariant().TrimEnd('.');
        if (name.AsSpan().ContainsAny(Forbidden))
            return "";
        if (System.Text.Ascii.IsValid(name))
            return name;
        try
        {
            return Idn.GetAscii(name);
        }
        catch (ArgumentException)
        {
            // The mapping has no way to ask first.
            return "";
        }
    }
}
