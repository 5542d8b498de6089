using System.Net;
using System.Text;

namespace Bot.Core.Tests.Composing;

/// <summary>Reads a text as Telegram's server does and fails where the server would refuse it.</summary>
internal sealed class StrictTelegramHtml
{
    private static readonly string[] Tags = ["b", "i", "u", "s", "a", "code", "blockquote", "tg-spoiler"];

    public string Text { get; private set; } = "";

    public int Entities { get; private set; }

    public List<string> Links { get; } = [];

    public int CodePoints => Text.EnumerateRunes().Count();

    public static StrictTelegramHtml Parse(string html)
    {
        var result = new StrictTelegramHtml();
        var text = new StringBuilder();
        var open = new Stack<string>();
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] == '&') i = ReadEscape(html, i, text);
            else if (html[i] != '<') text.Append(html[i]);
            else
            {
                var end = html.IndexOf('>', i);
                Assert.True(end > 0, "a start tag is not closed");
                result.ReadTag(html[(i + 1)..end], open);
                i = end;
            }
        }

        Assert.Empty(open);
        result.Text = text.ToString();
        return result;
    }

    private void ReadTag(string tag, Stack<string> open)
    {
        if (tag.StartsWith('/'))
        {
            Assert.Equal(open.Pop(), tag[1..]);
            return;
        }

        var name = tag.Split(' ')[0];
        Assert.Contains(name, Tags);
        if (name == "a")
        {
            Assert.Matches("^a href=\"[^\"<>]+\"$", tag);
            Links.Add(WebUtility.HtmlDecode(tag[8..^1]));
        }

        open.Push(name);
        Entities++;
    }

    private static int ReadEscape(string html, int position, StringBuilder text)
    {
        var end = html.IndexOf(';', position);
        Assert.True(end > 0, "a bare ampersand");
        var escape = html[position..(end + 1)];
        Assert.Contains(escape, (string[])["&lt;", "&gt;", "&amp;", "&quot;"]);
        text.Append(WebUtility.HtmlDecode(escape));
        return end;
    }
}
