using System.Text;

namespace Bot.Benchmarks.Fuzz;

/// <summary>The documents that are broken, invented and short, one of each form that is read.</summary>
internal static class FuzzCorpus
{
    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY e "x">]>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel><title>Der Bote</title><link>https://bote.example/</link><language>de_AT</language><ttl>5</ttl><atom:link rel="self" href="/feed"/>
        <item><title>Br&uuml;cke &lt;b&gt;offen&lt;/b&gt;</title><link>/bruecke?a=1&b=2</link><guid isPermaLink="false">7</guid><pubDate>Mon, 10 Jan 2022 14:50:09 +0100</pubDate>
        <description><![CDATA[<p>Um <b>12</b> Uhr &hellip;</p><img src="/b.jpg" width=640>]]></description><dc:creator>Erika Muster</dc:creator><category>Ort</category>
        <media:group><media:content url="/c.jpg" medium="image"/><media:thumbnail url="/t.jpg"/></media:group><enclosure url="/a.mp3" type="audio/mpeg"/></item>
        <item xml:base="https://other.example/x/"><title>Zwei</title><link>zwei</link><author>a@bote.example (Max)</author><content:encoded>&lt;div&gt;Text&lt;script&gt;x()&lt;/script&gt;&lt;/div&gt;</content:encoded><dc:date>2022-W02-1</dc:date></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://bote.example/"><title type="html">Der &lt;i&gt;Bote&lt;/i&gt;</title><link href="/"/><updated>2022-01-10T14:50:09.123Z</updated>
        <entry><id>tag:bote.example,2022:7</id><title>Eins</title><link rel="alternate" type="text/html" href="eins"/><summary type="text">1 &lt; 2</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Am <b>Fluss</b><br/></p></div></content><author><name>Erika</name><email>e@bote.example</email></author><category term="ort" label="Ort"/></entry>
        <entry><id>/zwei</id><content type="application/octet-stream" mode="base64">PHA+eDwvcD4=</content><issued>10 січня 2022</issued></entry></feed>
        """;

    private const string Rdf = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://bote.example/"><title>Bote</title></channel>
        <item rdf:about="https://bote.example/1"><title>Eins</title><link>https://bote.example/1</link></item></rdf:RDF>
        """;

    private const string Json = """
        {"version":"https://jsonfeed.org/version/1.1","title":"Bote","home_page_url":"https://bote.example/","items":[{"id":"1","url":"/1","title":"Eins \u00e9\ud83d\ude00","content_html":"<p>x</p>","date_published":"2022-01-10T14:50:09+01:00","tags":["a",1,null],"authors":[{"name":"Erika"}],"attachments":[{"url":"/a.jpg","mime_type":"image/jpeg"}]}]}
        """;

    private const string Article = """
        <!DOCTYPE html><html lang=de><head><title>Brücke offen | Der Bote</title><meta property="og:title" content="Brücke offen"><link rel=canonical href=/bruecke><base href="/x/">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Brücke offen","datePublished":"2022-01-10T14:50:09+01:00","author":[{"name":"Erika"}],"image":{"url":"/b.jpg"}}]}</script></head>
        <body><nav><a href="/">Start</a></nav><article itemscope itemtype="https://schema.org/Article"><h1 itemprop=headline>Brücke offen</h1><p class=date>10 Januar 2022, 14:50</p><figure><img src=b.jpg alt="Die Brücke" width=640><figcaption>Foto: Muster</figcaption></figure>
        <p>ERLENFURT, 10. Januar (EB) – Die neue Brücke über den Fluss ist seit heute offen. Am 3. März folgt das Fest.</p><p>„Wir freuen uns“, sagte Dr. A. Huber. Es kamen 1.200 Leute.</p><table><tr><td>1<td>2</table></article><aside><ul><li><a href="/zwei">Lesen Sie auch</a></ul></aside></body></html>
        """;

    private const string Section = """
        <!DOCTYPE html><html lang=de><head><title>Politik</title></head><body><main><h2>Montag, 22.09.25</h2><ul>
        <li><time datetime="2025-09-22T12:05">12:05</time> <a href="/politik/rat-beschliesst-haushalt-4711">Der Rat beschließt den Haushalt für das nächste Jahr</a><span>Politik</span><p>Der Rat hat beschlossen.</p></li>
        <li>vor 2 Stunden <a href="/politik/schule-wird-saniert-4712">Die alte Schule am Markt wird im Sommer saniert</a></li>
        <li>gestern <a href="https://bote.example/politik/bus-faehrt-oefter-4713#x">Der Bus in die Stadt fährt ab Mai öfter als bisher</a></li></ul><div class=pager><a href="?p=2">2</a></div></main></body></html>
        """;

    /// <summary>Feeds, some in wide characters or in Russian letters of one byte.</summary>
    public static readonly byte[][] Feeds =
    [
        Encoding.UTF8.GetBytes(Rss), Encoding.UTF8.GetBytes(Atom), Encoding.UTF8.GetBytes(Rdf), Encoding.UTF8.GetBytes(Json),
        Encoding.Unicode.GetBytes(Rss), Encoding.Latin1.GetBytes(Atom), Encoding.UTF8.GetBytes(Article),
        [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Rdf)],
    ];

    /// <summary>Pages of articles and of sections.</summary>
    public static readonly byte[][] Pages = [Encoding.UTF8.GetBytes(Article), Encoding.UTF8.GetBytes(Section)];
}
