using System.Text;

namespace Bot.Benchmarks;

/// <summary>Well-formed feeds of an invented paper.</summary>
internal static class SampleFeeds
{
    internal static byte[] Rss(int items) => Encoding.UTF8.GetBytes(
        """<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Der Bote</title><link>https://bote.example/</link><description>Neues aus Erlenfurt</description>"""
        + string.Concat(Enumerable.Range(1, items).Select(i => $"""

            <item>
              <title>Die {i}. Brücke über den Fluss ist &amp; bleibt offen</title>
              <link>https://bote.example/ort/bruecke-ist-offen-{i}?a=1&amp;b=2</link>
              <guid isPermaLink="false">bote-{i}</guid>
              <pubDate>Mon, 10 Jan 2022 {i % 24:00}:50:09 +0100</pubDate>
              <dc:creator>Erika Muster</dc:creator>
              <category>Ort</category><category>Verkehr</category>
              <enclosure url="https://bote.example/bilder/{i}.jpg" length="12345" type="image/jpeg"/>
              <description><![CDATA[<p>Die neue Brücke über den Fluss ist seit heute offen. Am 3. März folgt das Fest, zu dem der Bürgermeister einlädt.</p><p>Weiter auf der Seite …</p>]]></description>
            </item>
            """))
        + "</channel></rss>");

    internal static byte[] Atom(int entries) => Encoding.UTF8.GetBytes(
        """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Der Bote</title><id>tag:bote.example,2022:0</id><updated>2022-01-10T14:50:09Z</updated><link href="https://bote.example/"/>"""
        + string.Concat(Enumerable.Range(1, entries).Select(i => $"""

            <entry>
              <id>tag:bote.example,2022:{i}</id>
              <title type="html">Die {i}. Brücke &amp;amp; der Fluss</title>
              <link rel="alternate" type="text/html" href="https://bote.example/ort/bruecke-{i}"/>
              <published>2022-01-10T{i % 24:00}:50:09+01:00</published><updated>2022-01-10T{i % 24:00}:55:09+01:00</updated>
              <author><name>Erika Muster</name></author><category term="ort"/>
              <summary type="html">&lt;p&gt;Die neue Brücke über den Fluss ist seit heute offen. Am 3. März folgt das Fest, zu dem der Bürgermeister einlädt.&lt;/p&gt;</summary>
            </entry>
            """))
        + "</feed>");
}
