using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Fluid;

namespace Bot.Core.Composing;

/// <summary>
/// A Liquid template of posts, parsed once. It knows: <c>title</c>, <c>summary</c>, <c>lead</c>, <c>section</c>,
/// <c>hashtag</c>, <c>tags</c>, <c>hashtags</c>, <c>link</c> (nil where the network wouldn't take it), <c>address</c>
/// (the same as plain text, whatever it is), <c>image</c>, <c>site</c>, <c>channel</c>, <c>authors</c>, <c>place</c>,
/// <c>agency</c>, <c>language</c>, <c>published</c>, <c>updated</c> and <c>phrases</c>; beside Liquid's own filters
/// <c>hashtag</c> and <c>first_sentences</c>.
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

    /// <summary>Renders the template; values are escaped, markup comes from the template alone.</summary>
    /// <returns>The text, or null where the template doesn't come to an end within its steps.</returns>
    internal string? Render(PostFacts facts, string summary, string title)
    {
        try
        {
            return template.Render(TemplateValues.Of(facts, summary, title), TemplateValues.Encoder);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
