using System.Net.Http.Headers;
using System.Net.Http.Json;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>
/// What channels ask of articles and make of them: stories held, summaries by an assistant, a template in a file, a filter.
/// </summary>
public sealed class ComposingTests(ComposingTests.Newsroom shared) : IClassFixture<ComposingTests.Newsroom>
{
    private const string Token = "push-token-of-the-tests";
    private const long Erik = RunningSandbox.Erik;
    private const long Editors = RunningSandbox.Editors;

    private readonly RunningNewsroom newsroom = shared.Running;

    [Fact]
    public async Task A_story_that_the_channel_has_in_other_words_waits_for_what_an_editor_says()
    {
        await PushAsync("Feuer zerstört Lagerhalle im Hafen von Erlenfurt",
            "Ein Großbrand hat in der Nacht zum Dienstag eine Lagerhalle im Hafen von Erlenfurt zerstört. Verletzt wurde nach Angaben "
            + "der Feuerwehr niemand.",
            "Rund 120 Einsatzkräfte waren bis zum Morgen im Einsatz. Der Schaden liegt nach ersten Schätzungen bei 2,5 Millionen Euro. In "
            + "der Halle lagerten Möbel der Firma Hartung. Die Polizei ermittelt wegen des Verdachts auf Brandstiftung.");
        await newsroom.StandsAsync("Feuer zerstört Lagerhalle im Hafen von Erlenfurt");

        const string wanted = "Großbrand im Erlenfurter Hafen: Lagerhalle niedergebrannt";
        var held = await HeldAsync(wanted);
        // The question stays good across a restart.
        await newsroom.KillAsync();
        newsroom.StartAgain();
        await PressAsync(held, "Posten");
        await newsroom.ToldAsync("Wird gepostet.");
        await newsroom.StandsAsync(wanted);

        const string unwanted = "Lagerhalle im Hafen von Erlenfurt bei Großbrand zerstört";
        await PressAsync(await HeldAsync(unwanted), "Verwerfen");
        await newsroom.ToldAsync("Wird nicht gepostet.");
        await newsroom.OneMoreStandsAsync();
        Assert.Empty(await newsroom.StandingAsync(unwanted));
        Assert.Equal(("DroppedByStaff", "Erik"), newsroom.Database.RefusalOf(unwanted, "Bote"));
    }

    [Fact]
    public async Task An_assistants_summary_is_posted_unless_it_tells_a_number_that_the_article_does_not()
    {
        const string lead = "Der Stadtrat hat am Montag über das Freibad beraten und die Sanierung beschlossen.";
        const string text = "Nach zwei Stunden stimmten alle Fraktionen zu. Die Sanierung kostet 4 Millionen Euro und beginnt im Herbst. Das Becken "
            + "wird mit Edelstahl ausgekleidet, die Umkleiden werden neu gebaut. Im kommenden Sommer soll das Freibad wieder öffnen. Die "
            + "Eintrittspreise bleiben gleich, sagte Bürgermeisterin Ruth Berger. Der Förderverein sammelt Spenden für eine neue Rutsche.";
        const string told = "Das Freibad wird für 4 Millionen Euro saniert. Im kommenden Sommer soll es wieder öffnen.";
        shared.Site.Answer("Freibad wird saniert", told);
        shared.Site.Answer("Freibad bekommt eine Rutsche", "Das Freibad wird für 9 Millionen Euro saniert.");

        await PushAsync("Freibad wird saniert", lead, text);
        await PushAsync("Freibad bekommt eine Rutsche", lead.Replace("Montag", "Dienstag", StringComparison.Ordinal),
            "Der Förderverein hat genug Spenden gesammelt. Die Rutsche ist 30 Meter lang und wird im Mai geliefert. Sie ersetzt die alte, die "
            + "vor sechs Jahren abgebaut wurde. Kinder durften aus drei Entwürfen wählen und entschieden sich für die blaue. Der TÜV prüft die "
            + "Rutsche im Juni, danach ist sie täglich von zehn bis achtzehn Uhr geöffnet. Für die Aufsicht sucht die Stadt noch Leute.");

        Assert.Contains(told, (await newsroom.StandsAsync("Freibad wird saniert")).Text, StringComparison.Ordinal);
        var other = await newsroom.StandsAsync("Freibad bekommt eine Rutsche");
        Assert.Contains("Der Stadtrat hat am Dienstag", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("9 Millionen", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_in_a_file_is_used_and_a_filter_refuses_with_its_reason()
    {
        const string refused = "Puzzle of the day: the harbour crossword";
        await PushAsync(refused, "Today's puzzle of the day has forty words across and thirty down.", "Solve it before noon.", "en");
        await PushAsync("Harbour market opens early", "The harbour market opens at six on Saturday.", "Sixty stalls are let.", "en");

        var post = await newsroom.StandsAsync("Harbour market opens early", RunningSandbox.English);
        Assert.Equal("From the harbour: Harbour market opens early", post.Text);
        await Patience.UntilAsync("the refusal", () => newsroom.Database.RefusalOf(refused, "Courier") is not null, () => newsroom.Program.Log);
        var why = newsroom.Database.RefusalOf(refused, "Courier")!.Value;
        Assert.Equal("Unwanted", why.Reason);
        Assert.Contains("puzzle of the day", why.About, StringComparison.Ordinal);
        Assert.Empty(await newsroom.StandingAsync(refused, RunningSandbox.English));
    }

    /// <summary>Pushes a twin of the fire's report, and waits until the editors are asked about it.</summary>
    private async Task<ChatMessage> HeldAsync(string title)
    {
        await PushAsync(title,
            "Im Hafen von Erlenfurt ist in der Nacht zum Dienstag eine Lagerhalle niedergebrannt. Nach Angaben der Feuerwehr wurde niemand verletzt.",
            "Bis zum Morgen waren rund 120 Einsatzkräfte beschäftigt. Nach ersten Schätzungen beträgt der Schaden 2,5 Millionen Euro. Die Firma "
            + "Hartung lagerte in der Halle Möbel. Wegen des Verdachts auf Brandstiftung ermittelt die Polizei.");
        var question = await newsroom.StandsAsync(title, Editors);
        Assert.Empty(await newsroom.StandingAsync(title));
        return question;
    }

    private Task PressAsync(ChatMessage question, string button) =>
        newsroom.Sandbox.PressAsync(Erik, question, question.DataOf(button), Editors);

    private async Task PushAsync(string title, string lead, string text, string language = "de")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(shared.Address), "/api/articles"))
        {
            Content = JsonContent.Create(new { link = shared.Site.Print(title, lead, text, language), title, language }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using var answer = await shared.Client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>A newsroom whose system pushes articles of a site of its own.</summary>
    public sealed class Newsroom : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();

        internal string Address { get; } = ClosedPort.Free();

        internal HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false });

        internal LocalSite Site { get; private set; } = null!;

        internal RunningNewsroom Running { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Site = await LocalSite.StartAsync();
            var template = folder.File("harbour.liquid");
            await File.WriteAllTextAsync(template, "From the harbour: <b>{{ title }}</b>");
            Running = await RunningNewsroom.StartAsync(settings =>
            {
                settings.Set("Web:Url", Address);
                settings.LetPush("CMS", Token);
                settings.Allow(Site.Address);
                settings.Set("Channels:0:SameStory", "Hold");
                settings.Set("Channels:1:Template", template);
                settings.Set("Channels:1:Filter:None:0:Phrase", "puzzle of the day");
                settings.Set("Assistant:Url", new Uri(Site.Address, "/v1").AbsoluteUri);
                settings.Set("Assistant:Model", "scripted");
            });
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            if (Running is not null) await Running.DisposeAsync();
            if (Site is not null) await Site.DisposeAsync();
            folder.Dispose();
        }
    }
}
