using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class ArticleAuthorTests
{
    [Theory]
    [InlineData("<h1>Der Stadtlauf</h1><p>So 04.05.25 | 14:07 Uhr | Von Uta Beispiel</p>")]
    [InlineData("<h1>Der Stadtlauf</h1><ul><li>Von: <a href=/uta>Uta Beispiel</a></li></ul>")]
    [InlineData("<article><h1>Der Stadtlauf</h1><div class=article__author>Uta Beispiel</div></article>")]
    [InlineData("<meta property='article:author' content='https://social.example/bote'><meta name='sailthru.author' content='Uta Beispiel'>")]
    [InlineData("<meta name='twitter:label1' content='Verfasst von'><meta name='twitter:data1' content='Uta Beispiel'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Erlenfurter Bote\"},\"publisher\":{\"name\":\"Erlenfurter Bote\"}}</script><h1>Der Stadtlauf</h1><p>Von Uta Beispiel</p>")]
    public void The_author_is_read_from_whatever_names_them(string html) => Assert.Equal(["Uta Beispiel"], Read(html));

    [Fact]
    public void A_byline_of_two_names_two_authors() =>
        Assert.Equal(["Uta Beispiel", "Jan Muster"], Read("<h1>Der Stadtlauf</h1><p>Von Uta Beispiel und Jan Muster</p>"));

    [Theory]
    [InlineData("<article><h1>Der Stadtlauf</h1><a rel=author href=/alle>View more posts</a></article>")]
    [InlineData("<article><h1>Der Stadtlauf</h1><span class=author>Bild: Agentur Erlental</span></article>")]
    public void Invitations_and_credits_name_no_author(string html) => Assert.Empty(Read(html));

    private static IReadOnlyList<string> Read(string html) => ArticlePageReader.Read($"<html lang=de><body>{html}", address: null, TimeZoneInfo.Utc).Authors;
}
