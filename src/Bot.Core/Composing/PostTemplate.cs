using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Bot.Core.Composing.Templates;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;

namespace Bot.Core.Composing;

/// <summary>
/// A Liquid template of posts, parsed once. What it can say is told in <c>docs/templates.md</c>; see
/// <see cref="TemplateNames"/> and <see cref="TemplateFilters"/>.
/// </summary>
public sealed class PostTemplate
{
    /// <summary>A template is a few lines; this is far above any.</summary>
    public const int Longest = 8192;

    /// <summary>Channels share few templates; an editor's many trials must not fill the memory.</summary>
    private const int MostCached = 256;

    private static readonly FluidParser Parser = new();
    private static readonly ConcurrentDictionary<string, PostTemplate> Cache = new(StringComparer.Ordinal);

    private readonly IFluidTemplate template;

    private PostTemplate(IFluidTemplate template) => this.template = template;

    /// <summary>Parses a template, or finds it among those parsed before.</summary>
    /// <param name="text">The Liquid text.</param>
    /// <param name="template">The template.</param>
    /// <param name="fault">What is wrong with it, in the parser's words.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out PostTemplate? template, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        fault = Cache.TryGetValue(text, out template) ? null : Parse(text, out template);
        if (template is null) return false;
        if (Cache.Count >= MostCached) Cache.Clear();
        Cache[text] = template;
        return true;
    }

    private static string? Parse(string text, out PostTemplate? template)
    {
        template = null;
        if (text.Length > Longest) return $"The template is longer than {Longest} characters.";
        if (!Parser.TryParse(text, out var parsed, out var error)) return error ?? "The template can't be read.";
        template = new(parsed);
        return null;
    }

    /// <summary>The statements of the template.</summary>
    internal IReadOnlyList<Statement> Statements => ((FluidTemplate)template).Statements;

    /// <summary>Renders the template; values are escaped, markup comes from the template alone.</summary>
    /// <returns>The text, or null where the template doesn't come to an end within its steps.</returns>
    internal string? Render(PostValues values) => PostRendering.Render(template, values);
}
