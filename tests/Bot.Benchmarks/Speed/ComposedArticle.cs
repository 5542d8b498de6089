using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Benchmarks.Speed;

/// <summary>A read article of usual length, and how a newsroom writes posts.</summary>
internal static class ComposedArticle
{
    public static PostWriter Writer { get; } = new(
        new NewsroomOptions { Name = "Der Bote", Language = "de", TimeZone = "Europe/Berlin" },
        new SectionBook([new SectionEntry { Name = "Verkehr", Titles = new Dictionary<string, string> { ["de"] = "Verkehr" }, Emoji = "🚌" }]),
        new BotIdentity { Username = "bote_bot" }, [], TimeProvider.System);

    public static Article Article { get; } = new()
    {
        Key = "bote.example/ort/bruecke",
        Link = "https://bote.example/ort/2025/05/04/bruecke-ist-offen?seite=1&teil=2",
        Title = "Die Brücke über den Fluss ist nach zwei Jahren wieder offen",
        Lead = "Nach zwei Jahren fahren wieder Autos über den Fluss, wie Bürgermeisterin Dr. E. Sommer am 3. März sagte. "
            + "Die Stadt feiert am Sonntag mit einem Fest auf der Brücke. Busse der Linie 7 halten wieder am Markt.",
        Text = string.Join("\n\n", Enumerable.Repeat(
            "Die neue Brücke über den Fluss ist seit heute offen, und schon am Morgen standen die Nachbarn am Geländer. Am 3. März "
            + "folgt das Fest, zu dem der Bürgermeister einlädt; die Feuerwehr sperrt dann die Straße am Markt.", 20)),
        Language = "de",
        Byline = "Erika Muster",
        SiteName = "Der Bote",
        Image = "https://bild.example/bruecke-1200x630.jpg",
        Tags = ["Brücke", "Stadt & Land", "Busse"],
        Sections = [new ArticleSection { Key = "verkehr", Label = "Verkehr" }],
        Published = new DateTimeOffset(2025, 5, 4, 12, 50, 0, TimeSpan.Zero),
    };

    public static Channel Channel(string template, params PostButtonKind[] buttons) => new()
    {
        Name = "Der Bote", Network = "Telegram", Address = "@bote", Language = "de", Template = template, Buttons = [.. buttons],
    };
}
