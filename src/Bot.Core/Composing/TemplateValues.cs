using System.Text.Encodings.Web;
using System.Text.Unicode;
using Bot.Core.Words;
using Fluid;
using Fluid.Values;

namespace Bot.Core.Composing;

/// <summary>Hands the facts of a post to a template under the names that templates use.</summary>
internal static class TemplateValues
{
    /// <summary>A template that takes more steps is stopped: nothing a post needs comes near.</summary>
    private const int MostSteps = 2000;

    private static readonly TemplateOptions Options = CreateOptions();

    /// <summary>Keeps values from being read as markup. What else it escapes, the markup writer undoes.</summary>
    public static TextEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public static TemplateContext Of(PostFacts facts, string summary, string title)
    {
        var context = new TemplateContext(Options) { CultureInfo = Cultures.Of(facts.Wording.Language) };
        foreach (var (name, value) in Texts(facts, summary, title))
            if (!string.IsNullOrEmpty(value)) context.SetValue(name, new StringValue(value));
        context.SetValue("tags", List(facts.Tags));
        context.SetValue("hashtags", List(Hashtags(facts)));
        context.SetValue("authors", List(facts.Authors));
        context.SetValue("phrases", PhraseValues(facts.Wording));
        return context;
    }

    private static IEnumerable<(string Name, string? Value)> Texts(PostFacts facts, string summary, string title) =>
    [
        ("title", title), ("summary", summary), ("lead", facts.Lead), ("section", facts.Section), ("hashtag", facts.Hashtag),
        ("link", facts.Link), ("address", facts.Address), ("image", facts.Image), ("site", facts.Site), ("channel", facts.Channel),
        ("place", facts.Dateline?.Place), ("agency", facts.Dateline?.Agency), ("language", facts.Wording.Language),
        ("published", facts.Published), ("updated", facts.Updated),
    ];

    private static IEnumerable<string> Hashtags(PostFacts facts) =>
        facts.Tags.Select(Hashtag.From).Prepend(facts.Hashtag)
            .Where(tag => tag.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static ArrayValue List(IEnumerable<string> texts) => new([.. texts.Select(text => new StringValue(text))]);

    /// <summary>Phrases by their key, underscores for hyphens: <c>phrases.read_on</c>.</summary>
    private static DictionaryValue PhraseValues(Wording wording) => new(new FluidValueDictionaryFluidIndexable(
        English.Phrases.ToDictionary(
            pair => pair.Key.Name.Replace('-', '_'),
            FluidValue (pair) => new StringValue(wording[pair.Key]))));

    private static TemplateOptions CreateOptions()
    {
        var options = new TemplateOptions { MaxSteps = MostSteps, MaxRecursion = 20 };
        options.Filters.AddFilter("hashtag", (input, _, _) => new StringValue(Hashtag.From(input.ToStringValue())));
        options.Filters.AddFilter("first_sentences", (input, arguments, context) => new StringValue(
            TemplateFilters.FirstSentences(input.ToStringValue(), (int)arguments.At(0).ToNumberValue(), context.CultureInfo.Name)));
        return options;
    }
}
