using System.Collections.Immutable;
using Fluid.Ast;

namespace Bot.Core.Composing.Templates;

/// <summary>
/// Follows a template's own tags along every way that it may take: each must be one that Telegram knows, and be closed in order on
/// the way on which it was opened.
/// </summary>
internal sealed class TemplateTagCheck(TemplateSource source, string text)
{
    /// <summary>Tags that web pages have, and what does their work in a post.</summary>
    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        ["p"] = "Leave an empty line between paragraphs.", ["div"] = "Leave an empty line between paragraphs.",
        ["h1"] = "Write <b>…</b> in a line of its own.", ["h2"] = "Write <b>…</b> in a line of its own.",
        ["h3"] = "Write <b>…</b> in a line of its own.", ["ul"] = "Begin the lines with •.", ["ol"] = "Begin the lines with numbers.",
        ["li"] = "Begin the line with •.", ["img"] = "Pictures go with the post by themselves.", ["hr"] = "Leave an empty line.",
        ["small"] = "Leave it out: posts have one size of type.", ["font"] = "Leave it out: posts have one type.",
    };

    private State state = new([], null, 0);

    /// <summary>What was found.</summary>
    public List<TemplateFault> Faults { get; } = [];

    /// <summary>Follows a whole template.</summary>
    public void Check(IReadOnlyList<Statement> statements)
    {
        Walk(statements);
        if (state.Partial is not null) Add(state.PartialAt, "the tag that begins here has no end. Write > behind it.");
        foreach (var tag in state.Open) Add(tag.Offset, $"<{tag.Name}> is never closed. Write </{tag.Name}> where it ends.");
    }

    private void Walk(IReadOnlyList<Statement> statements)
    {
        foreach (var statement in statements) Walk(statement);
    }

    private void Walk(Statement statement)
    {
        switch (statement)
        {
            case TextSpanStatement span:
                Read(span.Text.Offset, span.Text.Length);
                break;
            case RawStatement raw:
                Read(raw.Text.Offset, raw.Text.Length);
                break;
            case OutputStatement when state.Partial is { } partial:
                // Whatever is printed here is a part of the tag.
                state = state with { Partial = partial + "…" };
                break;
            case IfStatement choice:
                Branches([choice.Statements, .. choice.ElseIfs.Select(other => other.Statements), .. Else(choice.Else)]);
                break;
            case UnlessStatement choice:
                Branches([choice.Statements, .. Else(choice.Else)]);
                break;
            case CaseStatement choice:
                Branches([.. choice.Whens.Select(when => when.Statements), .. Else(choice.Else)]);
                break;
            case ForStatement loop:
                Branches([loop.Statements, .. Else(loop.Else)]);
                break;
            case TagStatement block:
                Branches([block.Statements]);
                break;
        }
    }

    private static IEnumerable<IReadOnlyList<Statement>> Else(ElseStatement? otherwise) => otherwise is null ? [] : [otherwise.Statements];

    /// <summary>A way that is not always taken must leave the tags as it found them.</summary>
    private void Branches(IReadOnlyList<IReadOnlyList<Statement>> branches)
    {
        var before = state;
        foreach (var branch in branches)
        {
            state = before;
            Walk(branch);
            foreach (var tag in state.Open.Where(tag => !before.Open.Contains(tag)))
                Add(tag.Offset, $"<{tag.Name}> is opened here and not closed in the same branch. Close it before the branch ends, or open it before the branch.");
            foreach (var tag in before.Open.Where(tag => !state.Open.Contains(tag)))
                Add(tag.Offset, $"<{tag.Name}> is closed within a branch that is not always taken. Close it where it was opened, outside the branch.");
            if (state.Partial is not null && before.Partial is null)
                Add(state.PartialAt, "the tag that begins here ends outside its branch. Write it whole, up to its >, within the branch.");
            if (state.Partial is null && before.Partial is not null)
                Add(before.PartialAt, "the tag that begins here ends within a branch that is not always taken. Write its > outside the branch.");
        }
        state = before;
    }

    private void Read(int offset, int length)
    {
        var end = offset + length;
        for (var at = offset; at < end;)
        {
            if (state.Partial is { } partial)
            {
                var close = text.IndexOf('>', at, end - at);
                if (close < 0)
                {
                    state = state with { Partial = partial + text[at..end] };
                    return;
                }
                var (tag, start) = (partial + text[at..close], state.PartialAt);
                state = state with { Partial = null };
                Take(tag, start);
                at = close + 1;
            }
            else
            {
                at = text.IndexOf('<', at, end - at);
                if (at < 0) return;
                // As the post's own reader sees it: any other sign after < makes it a sign of its own.
                if (at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/'))
                    state = state with { Partial = "", PartialAt = at };
                at++;
            }
        }
    }

    private void Take(string tag, int offset)
    {
        var isEnd = tag.StartsWith('/');
        var inside = isEnd ? tag[1..] : tag;
        var nameEnd = inside.AsSpan().IndexOfAny(" \t\r\n/");
        var name = nameEnd < 0 ? inside : inside[..nameEnd];
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) return;
        if (MarkupTag.Find(name) is not { } known) Unknown(name, offset);
        else if (isEnd) Close(known.Name, offset);
        else
        {
            state = state with { Open = state.Open.Push(new(known.Name, offset)) };
            if (Problem(known.Name, name, inside) is { } problem) Add(offset, problem);
        }
    }

    private void Close(string name, int offset)
    {
        if (!state.Open.Any(tag => tag.Name == name))
        {
            Add(offset, $"</{name}> closes nothing. Take it away, or write <{name}> before what it is for.");
            return;
        }
        var innermost = state.Open.Peek();
        if (innermost.Name != name)
            Add(offset, $"</{name}> comes before </{innermost.Name}>. Close the tags in the opposite order in which they were opened.");
        while (state.Open.Peek().Name != name) state = state with { Open = state.Open.Pop() };
        state = state with { Open = state.Open.Pop() };
    }

    private static string? Problem(string known, string name, string inside)
    {
        if (inside.EndsWith('/')) return $"<{name}/> has no end tag. Write <{name}>…</{name}>.";
        if (known == "a" && !inside.Contains("href=", StringComparison.OrdinalIgnoreCase))
            return "a link without its address. Write <a href=\"{{ link }}\">.";
        if (known == "a" && !inside.Contains("href=\"", StringComparison.OrdinalIgnoreCase))
            return "the address of a link stands in double quotation marks. Write <a href=\"{{ link }}\">.";
        if (name.Equals("span", StringComparison.OrdinalIgnoreCase) && !inside.Contains("\"tg-spoiler\"", StringComparison.Ordinal))
            return "Telegram takes <span> only as <span class=\"tg-spoiler\">. Leave it out, or write <tg-spoiler>.";
        if (known == "tg-emoji" && !inside.Contains("emoji-id=\"", StringComparison.OrdinalIgnoreCase))
            return "a custom emoji without its number. Write <tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>.";
        return known == "tg-time" && !inside.Contains("unix=\"", StringComparison.OrdinalIgnoreCase)
            ? "a time without its instant. Write <tg-time unix=\"{{ published | date: '%s' }}\" format=\"r\">." : null;
    }

    private void Unknown(string name, int offset)
    {
        var mend = Instead.GetValueOrDefault(name)
            ?? (NearestName.Of(name, MarkupTag.Names) is { } near ? $"Did you mean <{near}>?" : $"There are {string.Join(", ", MarkupTag.Names)}.");
        Add(offset, $"Telegram knows no <{name}>. {mend}");
    }

    private void Add(int offset, string problem) => Faults.Add(source.Fault(offset, problem));

    private sealed record OpenTag(string Name, int Offset);

    /// <param name="Open">The tags that are open, the innermost on top.</param>
    /// <param name="Partial">What was read of a tag that has not ended; null between tags.</param>
    /// <param name="PartialAt">Where that tag began.</param>
    private sealed record State(ImmutableStack<OpenTag> Open, string? Partial, int PartialAt);
}
