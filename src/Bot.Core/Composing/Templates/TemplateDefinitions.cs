using Fluid.Ast;

namespace Bot.Core.Composing.Templates;

/// <summary>The names that a template makes itself: by <c>assign</c>, <c>capture</c>, loops, counters and macros.</summary>
internal sealed class TemplateDefinitions : AstVisitor
{
    /// <summary>The names.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal) { "forloop", "tablerowloop" };

    /// <summary>Those among them that go through the articles of a digest.</summary>
    public HashSet<string> Articles { get; } = new(StringComparer.Ordinal);

    protected override Statement VisitAssignStatement(AssignStatement statement)
    {
        Names.Add(statement.Identifier);
        return base.VisitAssignStatement(statement);
    }

    protected override Statement VisitCaptureStatement(CaptureStatement statement)
    {
        Names.Add(statement.Identifier);
        return base.VisitCaptureStatement(statement);
    }

    protected override Statement VisitIncrementStatement(IncrementStatement statement)
    {
        Names.Add(statement.Identifier);
        return base.VisitIncrementStatement(statement);
    }

    protected override Statement VisitDecrementStatement(DecrementStatement statement)
    {
        Names.Add(statement.Identifier);
        return base.VisitDecrementStatement(statement);
    }

    protected override Statement VisitTableRowStatement(TableRowStatement statement)
    {
        Names.Add(statement.Identifier);
        return base.VisitTableRowStatement(statement);
    }

    protected override Statement VisitForStatement(ForStatement statement)
    {
        Names.Add(statement.Identifier);
        if (statement.Source is MemberExpression { Segments: [IdentifierSegment { Identifier: "articles" }] })
            Articles.Add(statement.Identifier);
        return base.VisitForStatement(statement);
    }
}
