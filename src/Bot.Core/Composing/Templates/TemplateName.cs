using Fluid.Values;

namespace Bot.Core.Composing.Templates;

/// <summary>A name that templates may print.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">Its value for one post; nil where it is not known.</param>
internal sealed record TemplateName(string Name, Func<PostValues, FluidValue> Value);
