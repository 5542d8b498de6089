using Bot.Core.Model;
using Bot.Core.Reading.Changes;
using Bot.Testing;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Changes;

public class PageChangesTests
{
    private static readonly DateTimeOffset Later = Some.Noon.AddHours(2);

    [Fact]
    public void A_corrected_headline_is_a_new_revision()
    {
        var article = Read("Markthalle öffnet am Samstag");

        Assert.Equal(PageChange.Revised, Apply(article, Page("Markthalle öffnet am Sonntag")));

        Assert.Equal(("Markthalle öffnet am Sonntag", 2), (article.Title, article.Revision));
    }

    [Fact]
    public void A_headline_rewritten_altogether_counts_where_the_pages_headline_counted_before()
    {
        var article = Read("Brand in der Halle");

        Apply(article, Page("Feuer zerstört Lagerhaus"));

        Assert.Equal("Feuer zerstört Lagerhaus", article.Title);
    }

    [Fact]
    public void A_page_that_always_called_itself_something_else_changes_no_headline()
    {
        var article = Read("Markthalle öffnet am Samstag");
        article.PageTitle = "Erlenfurter Bote";

        Assert.Equal(PageChange.None, Apply(article, Page("Der Erlenfurter Bote")));

        Assert.Equal("Markthalle öffnet am Samstag", article.Title);
    }

    [Fact]
    public void Typography_and_counters_are_no_correction()
    {
        var article = Read("Rat: „Wir bauen“", lead: "Der Rat tagt. 3 Kommentare", image: "https://paper.example/rat-400x300.jpg");

        Assert.Equal(PageChange.None, Apply(article, Page(
            "Update: Rat: \"Wir\u00a0bauen\"", lead: "Der Rat tagt.  17 Kommentare", image: "https://cdn.paper.example/rat-800x600.jpg?v=2")));

        Assert.Equal(("Rat: „Wir bauen“", 1), (article.Title, article.Revision));
    }

    [Fact]
    public void A_headline_that_swings_back_and_forth_makes_no_third_revision()
    {
        var article = Read("Halle öffnet");
        var history = new List<Revision> { Of(article, Some.Noon) };
        Assert.Equal(PageChange.Revised, Apply(article, Page("Halle öffnet endlich"), history));
        history.Add(Of(article, Some.Noon.AddMinutes(5)));

        Assert.Equal(PageChange.None, Apply(article, Page("Halle öffnet"), history));
        Assert.Equal(PageChange.None, Apply(article, Page("Halle öffnet endlich"), history));

        Assert.Equal(("Halle öffnet endlich", 2), (article.Title, article.Revision));
    }

    [Fact]
    public void A_headline_that_swings_rides_on_no_other_change()
    {
        var article = Read("Halle öffnet");
        var history = new List<Revision> { Of(article, Some.Noon) };
        Apply(article, Page("Halle öffnet endlich"), history);
        history.Add(Of(article, Some.Noon.AddMinutes(5)));

        Assert.Equal(PageChange.Revised, Apply(article, Page("Halle öffnet", lead: "Der Rat feiert mit."), history));

        Assert.Equal(("Halle öffnet endlich", "Der Rat feiert mit."), (article.Title, article.Lead));
    }

    [Fact]
    public void A_live_ticker_makes_three_revisions_an_hour()
    {
        var article = Read("Wahlabend");
        var history = new List<Revision> { Of(article, Some.Noon) };
        var revised = 0;
        for (var minute = 0; minute < 60; minute += 5)
        {
            var now = Some.Noon.AddMinutes(minute);
            var change = PageChanges.Apply(article, Page("Wahlabend", text: $"{Body} Stand {minute}: noch keine Zahlen."), history, now);
            if (change == PageChange.Revised) history.Add(Of(article, now));
            revised += change == PageChange.Revised ? 1 : 0;
        }

        Assert.Equal(PageChanges.Most, revised);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Wir brauchen Ihre Zustimmung. Bitte wählen Sie, welche Cookies wir setzen dürfen.")]
    [InlineData("Nach zwei Jahren Umbau öffnet die Markthalle. Weiterlesen mit dem Abo.")]
    public void An_error_page_or_a_wall_changes_nothing(string text)
    {
        var article = Read("Halle öffnet");

        Assert.Equal(PageChange.Elsewhere, Apply(article, Page("Es ist ein Fehler aufgetreten", lead: "Bitte warten.", text: text)));

        Assert.Equal(("Halle öffnet", 1), (article.Title, article.Revision));
    }

    [Fact]
    public void A_page_that_no_longer_tells_its_lead_or_picture_does_not_take_them_back()
    {
        var article = Read("Halle öffnet", image: "https://paper.example/halle.jpg");
        var page = Page("Halle öffnet");
        (page.Lead, page.Image) = (null, null);

        Assert.Equal(PageChange.None, Apply(article, page));
    }

    [Fact]
    public void Of_two_looks_only_what_both_tell_counts()
    {
        var article = Read("Halle öffnet");
        var (page, again) = (Page("Jetzt live: Halle öffnet", lead: "Der Rat feiert mit."), Page("Halle öffnet endlich", lead: "Der Rat feiert mit."));

        PageChanges.Agree(article, page, again);
        Apply(article, page);

        Assert.Equal(("Halle öffnet", "Der Rat feiert mit."), (article.Title, article.Lead));
    }

    [Property]
    public bool Whatever_a_page_says_the_same_page_said_again_changes_nothing(string? title, string? lead, string? image)
    {
        var article = Read("Halle öffnet");
        Apply(article, Page(title ?? "", lead: lead, image: image));
        var revision = article.Revision;

        return Apply(article, Page(title ?? "", lead: lead, image: image)) == PageChange.None && article.Revision == revision;
    }

    private const string Lead = "Nach zwei Jahren Umbau öffnet die Markthalle am Samstag.";

    private const string Body = Lead + " Vierzig Stände sind vergeben, dazu kommen ein Café, eine Bühne für Schulen und Vereine "
        + "sowie ein Saal im ersten Stock. Die Bürgermeisterin nannte den Bau das größte Vorhaben der Stadt seit Jahren. Die Kosten "
        + "blieben im Rahmen. Der Rat kommt zur Feier, danach spielt die Stadtkapelle auf dem Platz.";

    private static PageChange Apply(Article article, Article page, IReadOnlyList<Revision>? history = null) =>
        PageChanges.Apply(article, page, history ?? [], Later);

    private static Article Read(string title, string? lead = Lead, string? image = null)
    {
        var article = Page(title, lead, image);
        (article.ToldTitle, article.PageTitle) = (title, title);
        return article;
    }

    private static Article Page(string title, string? lead = Lead, string? image = null, string text = Body)
    {
        var page = Some.Article(title: title);
        (page.Lead, page.Image, page.Text) = (lead, image, text);
        return page;
    }

    private static Revision Of(Article article, DateTimeOffset found) => new()
    {
        Number = article.Revision,
        Title = article.Title,
        Lead = article.Lead,
        Image = article.Image,
        BodyDigest = ComparedText.Digest(article.Text),
        Found = found,
    };
}
