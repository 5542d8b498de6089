namespace Bot.Core.Composing;

/// <summary>The template a request means: a built-in one by its name, else its own text, else the card.</summary>
internal sealed record TemplateChoice(PostTemplate Template, BuiltInTemplate? BuiltIn, bool IsFaulty)
{
    public static TemplateChoice Of(string? nameOrText)
    {
        if (string.IsNullOrWhiteSpace(nameOrText)) return BuiltInOf(BuiltInTemplate.Card, isFaulty: false);
        if (BuiltInTemplate.Find(nameOrText) is { } builtIn) return BuiltInOf(builtIn, isFaulty: false);
        return nameOrText.Contains('{') && PostTemplate.TryParse(nameOrText, out var own, out _)
            ? new(own, null, IsFaulty: false)
            : BuiltInOf(BuiltInTemplate.Card, isFaulty: true);
    }

    public static TemplateChoice BuiltInOf(BuiltInTemplate builtIn, bool isFaulty) =>
        PostTemplate.TryParse(builtIn.Text, out var template, out var fault)
            ? new(template, builtIn, isFaulty)
            : throw new InvalidOperationException($"The built-in template '{builtIn.Name}' is faulty: {fault}");
}
