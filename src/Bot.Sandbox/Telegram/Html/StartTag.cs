namespace Bot.Sandbox.Telegram.Html;

/// <summary>A tag that was opened and waits for its end.</summary>
/// <param name="Name">The lower-cased name.</param>
/// <param name="Attributes">The attributes the server reads, by name; the last one of a name counts.</param>
/// <param name="Offset">Where its text starts in the output, in UTF-16 code units.</param>
internal sealed record StartTag(string Name, IReadOnlyDictionary<string, string> Attributes, int Offset)
{
    public string Attribute(string name) => Attributes.GetValueOrDefault(name, "");

    /// <summary>The language that <c>class="language-…"</c> names, or nothing.</summary>
    public string Language => Attribute("class") is var name && name.StartsWith("language-", StringComparison.Ordinal)
        ? name["language-".Length..] : "";
}
