using Bot.Core.Words;
using Fluid;
using Fluid.Values;

namespace Bot.Core.Composing.Templates;

/// <summary>Hands a template its values and bounds what it may do.</summary>
internal static class PostRendering
{
    /// <summary>A template that takes more steps is stopped: nothing a post needs comes near.</summary>
    private const int MostSteps = 2000;

    private const string Values = "post";

    private static readonly TemplateOptions Options = CreateOptions();

    /// <summary>All filters, Liquid's own among them.</summary>
    public static IReadOnlyList<string> Filters { get; } = [.. Options.Filters.Select(filter => filter.Key)];

    /// <summary>Renders a template; values are escaped, markup comes from the template alone.</summary>
    /// <returns>The text, or null where the template doesn't come to an end within its steps.</returns>
    public static string? Render(IFluidTemplate template, PostValues values)
    {
        var context = new TemplateContext(new DictionaryValue(values), Options, true)
        {
            CultureInfo = Cultures.Of(values.Facts.Wording.Language),
            TimeZone = values.Facts.Zone,
        };
        context.AmbientValues[Values] = values;
        try
        {
            return template.Render(context, TelegramEncoder.Instance);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The facts of the post that is being rendered.</summary>
    public static PostFacts Facts(TemplateContext context) => ((PostValues)context.AmbientValues[Values]).Facts;

    private static TemplateOptions CreateOptions()
    {
        var options = new TemplateOptions { MaxSteps = MostSteps, MaxRecursion = 20 };
        foreach (var (name, filter) in TemplateFilters.Own)
            options.Filters.AddFilter(name, filter);
        return options;
    }
}
