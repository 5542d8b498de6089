using Bot.Core.Readers;
using Bot.Testing;

namespace Bot.Core.Tests.Readers;

public sealed class InterestsTests
{
    [Theory]
    [InlineData("de", "Häfen", "Der Hafen wird ausgebaut", true)]
    [InlineData("de", "fähre hafen", "Im Hafen liegen zwei Fähren", true)]
    [InlineData("de", "fähre hafen", "Im Hafen liegt ein Boot", false)]
    [InlineData("de", "E-Bike", "Die Stadt verleiht E-Bikes", true)]
    [InlineData("ru", "мост", "Закрыты мосты через реку", true)]
    [InlineData("zh", "北京", "北京今天下雪", true)]
    [InlineData("zh", "北京", "东京今天下雪", false)]
    public void All_words_must_stand_in_the_story_in_any_form(string language, string words, string title, bool stand)
    {
        var story = Some.Article(title: title, language: language);
        (story.Lead, story.Text) = (null, null);
        var (interest, text) = (Interests.Words(words, language)!, Interests.TextOf(story));

        Assert.Equal(stand, Interests.Has(interest, story, text));
        if (stand) Assert.Contains(interest.Lead, Interests.LeadsOf(text));
    }

    [Theory]
    [InlineData("Hafen  Fähre", "fähren, Häfen")]
    [InlineData("Hafen", "hafen HAFEN")]
    public void The_same_words_in_other_forms_and_order_are_one_interest(string one, string other) =>
        Assert.Equal(Interests.Words(one, "de")!.Key, Interests.Words(other, "de")!.Key);

    [Theory]
    [InlineData("")]
    [InlineData(" , … ")]
    [InlineData("a b c d e f g h i")]
    public void What_cannot_be_looked_for_is_no_interest(string words)
    {
        Assert.Null(Interests.Words(words, "de"));
        Assert.Null(Interests.Words(new string('x', Interests.LongestWords + 1), "de"));
    }

    [Fact]
    public void A_section_has_the_stories_that_belong_to_it()
    {
        var story = Some.Article(sections: ["Politik"]);
        var text = Interests.TextOf(story);

        Assert.True(Interests.Has(Interests.Section("politik", "de"), story, text));
        Assert.False(Interests.Has(Interests.Section("sport", "de"), story, text));
        Assert.True(Interests.Has(Interests.Everything("de"), story, text));
    }

    [Theory]
    [InlineData("UTC+05:30", 330)]
    [InlineData("UTC-03:00", -180)]
    [InlineData("Asia/Tokyo", 540)]
    [InlineData("UTC+15:00", null)]
    [InlineData("Asia/Nowhere", null)]
    public void A_zone_is_a_name_or_a_distance(string id, int? minutes) =>
        Assert.Equal(minutes, (int?)ReaderZones.Find(id)?.GetUtcOffset(Some.Noon).TotalMinutes);

    [Theory]
    [InlineData(0, "UTC")]
    [InlineData(330, "UTC+05:30")]
    [InlineData(-180, "UTC-03:00")]
    public void A_distance_has_its_id(int minutes, string id) =>
        Assert.Equal(id, ReaderZones.IdOf(TimeSpan.FromMinutes(minutes)));
}
