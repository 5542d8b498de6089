using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Composing.Templates;

/// <summary>
/// Checks a template before it is used: its syntax, its names and filters, its tags on every way it may take, and its length at
/// the worst. Pure. A template without faults always makes a post that needs no mending.
/// </summary>
public static partial class TemplateCheck
{
    /// <summary>The faults of a Liquid template's text, in the order of their places; none for a good one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How long a post may be. Default: a Telegram message.</param>
    public static IReadOnlyList<TemplateFault> Faults(string text, TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new TemplateSource(text);
        if (!PostTemplate.TryParse(text, out var template, out var fault)) return [Unread(fault ?? "", source)];
        var definitions = new TemplateDefinitions();
        foreach (var statement in template.Statements) definitions.Visit(statement);
        var names = new TemplateNameCheck(source, definitions);
        foreach (var statement in template.Statements) names.Visit(statement);
        var tags = new TemplateTagCheck(source, text);
        tags.Check(template.Statements);
        IEnumerable<TemplateFault> faults = [.. names.Faults, .. tags.Faults];
        if (!faults.Any()) faults = TemplateLengthCheck.Faults(template, source, limits ?? TextLimits.Message);
        return [.. faults.Distinct().OrderBy(one => one.Line).ThenBy(one => one.Column)];
    }

    /// <summary>The parser's own words, with the place they name set apart.</summary>
    private static TemplateFault Unread(string fault, TemplateSource source)
    {
        var line = fault.Split('\n')[0].Trim();
        if (Place().Match(line) is not { Success: true } place) return source.Fault(0, line.TrimEnd('.') + ".");
        var problem = $"{line[..place.Index].Trim().TrimEnd('.')}. Mend what stands before this place.";
        return new(Number(place.Groups["line"]), Number(place.Groups["column"]), problem);
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+at \((?<line>\d{1,6}):(?<column>\d{1,6})\)")]
    private static partial Regex Place();
}
