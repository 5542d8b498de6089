using System.Text.RegularExpressions;

namespace Bot.Core.Composing.Templates;

/// <summary>A template's text, to tell where in it something stands. The engine's syntax tree keeps no places of names.</summary>
internal sealed partial class TemplateSource(string text)
{
    /// <summary>A fault at a place of the text.</summary>
    public TemplateFault Fault(int offset, string problem)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        return new(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), problem);
    }

    /// <summary>Where a name is first used; 0 where it is not found.</summary>
    public int OfName(string name) => First($@"(?<![\w.\-]){Regex.Escape(name)}(?![\w\-])");

    /// <summary>Where a member of a name is first used.</summary>
    public int OfMember(string name, string member) =>
        First($@"(?<![\w.\-]){Regex.Escape(name)}(\.|\[['""]){Regex.Escape(member)}(?![\w\-])");

    /// <summary>Where a filter is first used.</summary>
    public int OfFilter(string name) => First($@"(?<=\|\s*){Regex.Escape(name)}(?![\w\-])");

    /// <summary>Only what stands in the language's own brackets is looked at, and there not within quotation marks.</summary>
    private int First(string pattern)
    {
        foreach (Match part in LiquidParts().Matches(text))
        {
            var code = Quoted().Replace(part.Value, quoted => new string('\0', quoted.Length));
            if (Regex.Match(code, pattern, RegexOptions.CultureInvariant) is { Success: true } found) return part.Index + found.Index;
        }
        return 0;
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex LiquidParts();

    [GeneratedRegex("""(?<!\[)("[^"]*"|'[^']*')""")]
    private static partial Regex Quoted();
}
