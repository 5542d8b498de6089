namespace Bot.Benchmarks;

/// <summary>Pages of an invented paper.</summary>
internal static class SamplePages
{
    internal static Uri Address { get; } = new("https://bote.example/ort/2025/05/04/bruecke-ist-offen");

    /// <summary>
    /// The article as papers dress their pages: near 200 kB, 800 elements with 1,300 attributes, two dozen pictures and 200 links, half
    /// of it scripts, style sheets and drawings. So are the pages of papers on the median and mean.
    /// </summary>
    internal static string Dressed()
    {
        var page = Article(34, 22)
            .Replace("</style>", $"{string.Concat(Enumerable.Range(1, 300).Select(i => $".kasten-{i} .inhalt > h3 a:hover,"))} i {{ margin: 0 }}</style>", StringComparison.Ordinal)
            .Replace("<li", "<li data-tracking-id='navigation.hauptmenue.eintrag' data-position='oben'", StringComparison.Ordinal)
            .Replace("<div class=\"", "<div data-component-name='teaser-standard' data-layer='{&quot;art&quot;:&quot;teaser&quot;,&quot;ort&quot;:&quot;startseite&quot;,&quot;platz&quot;:&quot;rechts&quot;,&quot;lauf&quot;:&quot;4711&quot;}' class=\"teaser__box teaser__box--mittel ", StringComparison.Ordinal)
            .Replace("<p>", "<p class='textabsatz textabsatz--breit' data-absatz='1'>", StringComparison.Ordinal);
        return page.Replace("</body>", $"{Dress()}</body>", StringComparison.Ordinal);
    }

    /// <summary>What is on every page of a paper: menus, drawn icons, and the scripts of those who measure and advertise.</summary>
    private static string Dress() => string.Concat(Enumerable.Range(1, 16).Select(i => $$"""
        <div class="menue menue--unten"><h4 class="menue__titel">Themen {{i}}</h4><ul class="menue__liste">{{string.Concat(Enumerable.Range(1, 6).Select(j =>
            $"<li class='menue__punkt' data-tracking='fusszeile.{i}.{j}'><a class='menue__verweis verweis verweis--leise text-sm font-medium leading-6' data-klick='menue.verweis.thema' href='/thema-{i}/{j}/'><span class='verweis__wort'>Thema {i} {j}</span></a></li>"))}}</ul>
        <button class="knopf knopf--rund" aria-label="Mehr" data-oeffnet="menue-{{i}}"><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">{{string.Concat(Enumerable.Range(1, 6).Select(j =>
            $"<path d='M{j}.5 3.2c-2.1{i} 0-3.9 1.2-4.8 {j}.9l-1.1 2.4v7.8c0 1.4 1.1 2.6 2.5 2.6h{i}.9c1.4 0 2.6-1.2 2.6-2.6V{j}.4z' fill='currentColor'></path>"))}}</svg></button></div>
        <script>(function(w,d){var s={{i}};w.messung=w.messung||[];{{string.Concat(Enumerable.Range(1, 44).Select(j =>
            $"w.messung.push({{art:'sicht',stelle:'platz-{i}-{j}',breite:[300,250],seite:'ort/bruecke-ist-offen',wert:s*{j}}});"))}}})(window,document);</script>
        """));

    internal static string Article(int paragraphs, int teasers) => $$"""
        <!doctype html><html lang="de"><head><meta charset="utf-8"><title>Die Brücke über den Fluss ist offen | Der Bote</title>
        <meta property="og:title" content="Die Brücke über den Fluss ist offen"><meta property="og:type" content="article">
        <meta property="og:image" content="https://bild.example/bruecke-1200x630.jpg"><meta name="description" content="Nach zwei Jahren fahren wieder Autos über den Fluss.">
        <meta property="article:published_time" content="2025-05-04T14:50:00+02:00"><link rel="canonical" href="{{Address}}">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Die Brücke über den Fluss ist offen","datePublished":"2025-05-04T14:50:00+02:00","author":{"@type":"Person","name":"Erika Muster"} }</script>
        <style>{{string.Concat(Enumerable.Range(1, teasers).Select(i => $".kasten-{i} .bild, .kasten-{i} .inhalt h3 a:hover, "))}}b { margin: 0 }</style>
        </head><body><header class="kopf"><a href="/"><img src="/logo.svg" alt="Der Bote"></a><nav><ul>{{string.Concat(Enumerable.Range(1, 20).Select(i => $"<li class='punkt'><a href='/ressort-{i}/'><span>Ressort {i}</span></a></li>"))}}</ul></nav></header>
        <main><article><header><span class="dachzeile">Verkehr</span><h1>Die Brücke über den Fluss ist offen</h1><p class="lead">Nach zwei Jahren fahren wieder Autos über den Fluss. Die Stadt feiert am Sonntag.</p>
        <div class="meta"><span class="autor">Von <a href="/autoren/muster">Erika Muster</a></span> <time datetime="2025-05-04T14:50:00+02:00">4. Mai 2025, 14:50 Uhr</time></div></header>
        <figure><picture><source srcset="https://bild.example/bruecke-800.webp 800w, https://bild.example/bruecke-1600.webp 1600w"><img src="https://bild.example/bruecke-800.jpg" alt="Die Brücke"></picture><figcaption>Die Brücke am Morgen</figcaption></figure>
        <div class="artikel-text">{{string.Concat(Enumerable.Range(1, paragraphs).Select(i => $"<p>Die neue Brücke über den Fluss ist seit heute offen, und schon am {i}. Morgen standen die <a href='/orte/{i}'>Nachbarn</a> am Geländer. Am 3. März folgt das Fest, zu dem der Bürgermeister einlädt; die Feuerwehr sperrt dann die Straße am Markt.</p>"))}}</div>
        </article></main><aside class="mehr">{{string.Concat(Enumerable.Range(1, teasers).Select(i => $"""
            <div class="kasten kasten-{i}"><div class="bild"><a href="/ort/2025/05/0{1 + (i % 9)}/meldung-{i}-aus-dem-tal"><img src="https://bild.example/teaser-{i}-320.jpg" srcset="https://bild.example/teaser-{i}-640.jpg 640w" width="320" alt=""></a></div>
            <div class="inhalt"><span class="marke">Ort</span><h3><a href="/ort/2025/05/0{1 + (i % 9)}/meldung-{i}-aus-dem-tal">Die {i}. Meldung aus dem Tal an der Erle</a></h3><p>Was dort am {i % 28}. April geschah, hat viele überrascht, die schon lange da wohnen.</p><time datetime="2025-05-0{1 + (i % 9)}">0{1 + (i % 9)}.05.2025</time></div></div>
            <script>window.daten = window.daten || []; window.daten.push([{i}, "Die {i}. Meldung aus dem Tal", "https://bild.example/teaser-{i}-320.jpg"]);</script>
            """))}}</aside>
        <footer><ul>{{string.Concat(Enumerable.Range(1, 30).Select(i => $"<li><a href='/seite-{i}'>Seite {i}</a></li>"))}}</ul><p>© Der Bote, Erlenfurt</p></footer></body></html>
        """;
}
