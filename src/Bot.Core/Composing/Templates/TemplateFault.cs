namespace Bot.Core.Composing.Templates;

/// <summary>What is wrong with a template, where, and how to mend it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="Problem">The fault and its mend.</param>
public sealed record TemplateFault(int Line, int Column, string Problem)
{
    /// <inheritdoc />
    public override string ToString() => $"line {Line}, column {Column}: {Problem}";
}
