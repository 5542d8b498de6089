namespace Bot.Benchmarks;

/// <summary>Pages of an invented paper.</summary>
internal static class SamplePages
{
    internal static Uri Address { get; } = new("https://bote.example/ort/2025/05/04/bruecke-ist-offen");

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
