using System.Text.RegularExpressions;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>Names of authors, as the formats write them.</summary>
internal static partial class FeedPeople
{
    private const int MostNames = 50;

    /// <summary>RSS: <c>desk@paper.example (Erika Muster)</c>, or the other way round, or a name alone; an address if there is no name.</summary>
    internal static string? FromMailbox(string? written)
    {
        if (FeedMarkup.NullIfEmpty(written) is not { Length: <= 1000 } text)
            return null;
        text = PlainText.LineFromHtml(text.Replace('<', '(').Replace('>', ')'));
        var name = MailAddress().Replace(text, " ").Replace('(', ' ').Replace(')', ' ').Trim(' ', ',', ';', '"');
        return name.Length > 0 ? PlainText.Line(name) : FeedMarkup.NullIfEmpty(text.Trim('(', ')', ' '));
    }

    /// <summary>Atom: a name, else a mail address, else a web address; a bare text where the elements are missing.</summary>
    internal static string? FromPerson(XmlElement person) =>
        FeedMarkup.Name(person.First("atom:name") ?? person.First("name"))
        ?? FeedMarkup.Line(person.First("atom:email") ?? person.First("email"))
        ?? FeedMarkup.Line(person.First("atom:uri") ?? person.First("atom:url"))
        ?? (person.HasElements ? null : FromMailbox(person.Text));

    /// <summary>Several names as one line, each once; null if there are none.</summary>
    internal static string? Together(IEnumerable<string?> names) => new FeedNames().Add(names).Together(MostNames);

    /// <summary>The names that elements tell, as one line; null if there are none.</summary>
    internal static string? Together(XmlElements elements, Func<XmlElement, string?> name) =>
        elements.IsEmpty ? null : new FeedNames().Add(elements, name).Together(MostNames);

    [GeneratedRegex("""(?:mailto:)?[^\s@()<>,;]{1,64}@[^\s@()<>,;]{1,255}""", RegexOptions.IgnoreCase)]
    private static partial Regex MailAddress();
}
