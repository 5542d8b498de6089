using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Text;

/// <summary>Finds the character set that a response or a document claims for itself.</summary>
internal static partial class DeclaredCharset
{
    /// <summary>Browsers look at the first 1,024 bytes; real pages put scripts before the claim.</summary>
    private const int PrologLength = 4096;

    internal static string? InContentType(string? contentType) =>
        contentType is { Length: <= 512 } && Parameter().Match(contentType) is { Success: true } found ? found.Groups[1].Value : null;

    internal static string? InDocument(ReadOnlySpan<byte> body)
    {
        var prolog = Encoding.Latin1.GetString(body[..Math.Min(body.Length, PrologLength)]);
        var found = XmlDeclaration().Match(prolog);
        if (!found.Success)
            found = MetaElement().Match(prolog);
        return found.Success ? found.Groups[1].Value : null;
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex Parameter();

    [GeneratedRegex("""<\?xml[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex("""<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex MetaElement();
}
