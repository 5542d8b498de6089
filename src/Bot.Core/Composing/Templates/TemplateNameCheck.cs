using Fluid.Ast;

namespace Bot.Core.Composing.Templates;

/// <summary>Finds names and filters that do not exist. Liquid would print nothing for them, and nobody would notice.</summary>
internal sealed class TemplateNameCheck(TemplateSource source, TemplateDefinitions definitions) : AstVisitor
{
    private static readonly IReadOnlyList<string> Names = [.. TemplateNames.All.Select(name => name.Name)];
    private static readonly IReadOnlyList<string> OfArticle = [.. TemplateNames.OfArticle.Select(name => name.Name)];
    private static readonly IReadOnlyList<string> Phrases = [.. TemplateNames.Phrases.Keys.Order(StringComparer.Ordinal)];

    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>What was found.</summary>
    public List<TemplateFault> Faults { get; } = [];

    protected override Expression VisitMemberExpression(MemberExpression expression)
    {
        if (expression.Segments is [IdentifierSegment { Identifier: var name }, ..])
        {
            var member = expression.Segments.Count > 1 && expression.Segments[1] is IdentifierSegment { Identifier: var inner } ? inner : null;
            if (!Names.Contains(name) && !definitions.Names.Contains(name))
                Unknown(name, source.OfName(name), $"there is no value “{name}”", name, Names.Concat(definitions.Names));
            else if (member is not null && Members(name) is { } members && !members.Contains(member))
                Unknown($"{name}.{member}", source.OfMember(name, member), $"there is no “{member}” in {name}", member, members);
        }
        return base.VisitMemberExpression(expression);
    }

    protected override Expression VisitFilterExpression(FilterExpression expression)
    {
        if (!PostRendering.Filters.Contains(expression.Name))
            Unknown($"|{expression.Name}", source.OfFilter(expression.Name), $"there is no filter “{expression.Name}”", expression.Name, PostRendering.Filters);
        return base.VisitFilterExpression(expression);
    }

    protected override Statement VisitIncludeStatement(IncludeStatement statement) => NoFiles("include", statement);

    protected override Statement VisitRenderStatement(RenderStatement statement) => NoFiles("render", statement);

    protected override Statement VisitFromStatement(FromStatement statement) => NoFiles("from", statement);

    /// <summary>What a name has inside, where that is known; a name that the template made itself has what it was given.</summary>
    private IReadOnlyList<string>? Members(string name) =>
        name == "phrases" ? Phrases : definitions.Articles.Contains(name) ? OfArticle : null;

    private Statement NoFiles(string tag, Statement statement)
    {
        if (told.Add($"%{tag}"))
            Faults.Add(source.Fault(source.OfName(tag), $"{tag} takes text from another file, and there is none. Write the text here."));
        return statement;
    }

    /// <summary>Each name is told once, where it first stands.</summary>
    private void Unknown(string key, int offset, string problem, string name, IEnumerable<string> known)
    {
        if (!told.Add(key)) return;
        var mend = NearestName.Of(name, known) is { } near ? $"Did you mean {near}?" : $"There are {string.Join(", ", known)}.";
        Faults.Add(source.Fault(offset, $"{problem}. {mend}"));
    }
}
