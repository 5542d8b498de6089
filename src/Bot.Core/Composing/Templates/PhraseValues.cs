using System.Diagnostics.CodeAnalysis;
using Bot.Core.Words;
using Fluid.Values;

namespace Bot.Core.Composing.Templates;

/// <summary>Phrases by their key, underscores for hyphens: <c>phrases.read_on</c>.</summary>
internal sealed class PhraseValues(Wording wording) : IFluidIndexable
{
    /// <inheritdoc />
    public int Count => TemplateNames.Phrases.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => TemplateNames.Phrases.Keys;

    /// <inheritdoc />
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out FluidValue value)
    {
        value = TemplateNames.Phrases.TryGetValue(name, out var key) ? new StringValue(wording[key]) : null;
        return value is not null;
    }
}
