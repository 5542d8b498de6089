using Bot.Core.Composing;
using Bot.Core.Composing.Templates;

namespace Bot.Core.Tests.Composing.Templates;

/// <summary>Editors learn from <c>docs/templates.md</c> what templates can say; it lists everything, and nothing else.</summary>
public class TemplateDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "templates.md"));

    [Fact]
    public void Every_built_in_template_is_told() =>
        Assert.Equal(BuiltInTemplate.All.Select(template => template.Name), Rows("# Templates"));

    [Fact]
    public void Every_value_is_told() => Assert.Equal(TemplateNames.All.Select(name => name.Name), Rows("## Values"));

    [Fact]
    public void Every_phrase_is_told() => Assert.Equal(TemplateNames.Phrases.Keys.Order(), Rows("## Phrases").Order());

    [Fact]
    public void Every_filter_is_told() => Assert.Equal(TemplateFilters.Own.Keys.Order(), Rows("## Filters").Order());

    [Fact]
    public void The_example_is_without_fault() =>
        Assert.Empty(TemplateCheck.Faults(Document.Split("```liquid\n")[1].Split("```")[0]));

    private static IEnumerable<string> Rows(string heading) => Document.Split(heading + "\n")[1].Split("\n#")[0].Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
}
