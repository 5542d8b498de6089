using System.Diagnostics.CodeAnalysis;
using Fluid.Values;

namespace Bot.Core.Composing.Templates;

/// <summary>The values of one rendering, found as the template asks for them.</summary>
/// <param name="facts">What is known of the article.</param>
/// <param name="title">The headline, as far as it fits.</param>
/// <param name="summary">The summary, as far as it fits.</param>
/// <param name="others">The other articles of a digest; empty for any other post.</param>
internal sealed class PostValues(PostFacts facts, string title, string summary, IReadOnlyList<PostValues>? others = null) : IFluidIndexable
{
    /// <summary>What is known of the article.</summary>
    public PostFacts Facts => facts;

    /// <summary>The headline.</summary>
    public string Title => title;

    /// <summary>The summary.</summary>
    public string Summary => summary;

    /// <summary>The articles of a digest, this one first; for any other post this one alone.</summary>
    public IEnumerable<PostValues> Articles => others is null ? [this] : others.Prepend(this);

    /// <inheritdoc />
    public int Count => TemplateNames.All.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => TemplateNames.All.Select(name => name.Name);

    /// <inheritdoc />
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out FluidValue value)
    {
        value = TemplateNames.Find(name)?.Value(this);
        return value is not null;
    }
}
