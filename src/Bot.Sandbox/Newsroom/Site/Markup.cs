using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Bot.Sandbox.Newsroom.Site;

/// <summary>
/// A piece of HTML. Written as an interpolated string, whatever stands in its holes is escaped unless it is markup itself,
/// so that a page can't forget to.
/// </summary>
internal readonly record struct Markup(string? Html)
{
    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Markup Empty => default;

    public static Markup Of(Handler handler) => new(handler.ToString());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Html)));

    public static Markup When(bool condition, Func<Markup> markup) => condition ? markup() : default;

    public override string ToString() => Html ?? "";

    /// <summary>What the compiler turns the interpolated string into.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Handler(int literalLength, int holes)
    {
        private readonly StringBuilder html = new(literalLength + holes * 32);

        public void AppendLiteral(string text) => html.Append(text);

        public void AppendFormatted(Markup markup) => html.Append(markup.Html);

        public void AppendFormatted(string? text) => html.Append(encoder.Encode(text ?? ""));

        public void AppendFormatted(int number) => html.Append(number);

        public override string ToString() => html.ToString();
    }
}
