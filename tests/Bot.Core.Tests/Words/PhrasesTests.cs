using System.Reflection;
using Bot.Core.Words;

namespace Bot.Core.Tests.Words;

public class PhrasesTests
{
    public static TheoryData<string> Languages => [.. Phrases.Languages];

    private static IEnumerable<PhraseKey> Keys => typeof(PhraseKeys).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(key => (PhraseKey)key.GetValue(null)!);

    [Theory, MemberData(nameof(Languages))]
    public void Every_key_has_a_text_in_every_language(string language)
    {
        var missing = Keys.Where(key => string.IsNullOrWhiteSpace(Table(language).Find(key)));
        Assert.Empty(missing);
    }

    [Theory, MemberData(nameof(Languages))]
    public void No_language_has_a_text_without_a_key(string language) =>
        Assert.Empty(Table(language).Select(pair => pair.Key).Except(Keys));

    [Theory, MemberData(nameof(Languages))]
    public void The_placeholders_of_a_phrase_are_the_same_in_every_language(string language)
    {
        foreach (var (key, text) in Table(language))
            Assert.Equal(Names(Table("en").Find(key)!), Names(text));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_counted_word_has_as_many_forms_as_its_language(string language)
    {
        var forms = Table(language).SelectMany(pair => Placeholders.Of(pair.Value)).Select(placeholder => placeholder.Forms);
        Assert.All(forms.Where(count => count > 0), count => Assert.Equal(PluralForm.Count(language), count));
    }

    [Theory, MemberData(nameof(Languages))]
    public void What_is_said_to_groups_and_topics_names_the_same_as_what_is_said_to_a_person(string language)
    {
        foreach (var key in CompanyPhrases.Keys)
            foreach (var company in new[] { Company.Group, Company.Topic })
            {
                var (own, others) = (Table(language).Find(key)!, Table(language).Find(CompanyPhrases.For(company, key))!);
                Assert.NotEqual(own, others);
                Assert.Equal(Names(own), Names(others));
            }
    }

    [Fact]
    public void Keys_have_different_names() => Assert.Equal(Keys.Count(), Keys.Select(key => key.Name).Distinct().Count());

    [Theory, MemberData(nameof(Languages))]
    public void What_a_command_does_fits_into_the_menu(string language)
    {
        var descriptions = Table(language).Where(pair => pair.Key.Name.StartsWith("command-", StringComparison.Ordinal)).Select(pair => pair.Value);
        // Telegram takes 256 (Bot API, BotCommand); a telephone shows about 60 in a line.
        Assert.All(descriptions, description => Assert.InRange(description.Length, 1, 64));
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_words_on_a_button_are_not_shortened(string language)
    {
        PhraseKey[] buttons =
        [
            PhraseKeys.ReadOn, PhraseKeys.Share, PhraseKeys.LatestTitle, PhraseKeys.SectionsTitle, PhraseKeys.Newer, PhraseKeys.Older,
            PhraseKeys.DeskSend, PhraseKeys.DeskCancel, PhraseKeys.DeskPostAgain, PhraseKeys.AlarmSeen, PhraseKeys.AlarmWithdraw,
            PhraseKeys.AlarmKeep, PhraseKeys.SourcesTitle, PhraseKeys.NextPage, PhraseKeys.SourceRemove,
            PhraseKeys.SourceLookNow, PhraseKeys.AlarmStands, PhraseKeys.AlarmSendAgain, PhraseKeys.AlarmRelease, PhraseKeys.AlarmDrop,
            PhraseKeys.MailingStop, PhraseKeys.MailingResume, PhraseKeys.MailingRefresh, PhraseKeys.MailingsTitle,
            PhraseKeys.Follow, PhraseKeys.Unfollow, PhraseKeys.UnfollowHere, PhraseKeys.ForgetHere, PhraseKeys.FollowTitle, PhraseKeys.FollowMore, PhraseKeys.Everything,
            PhraseKeys.SubscriptionsTitle, PhraseKeys.MannerAtOnce, PhraseKeys.MannerDigest, PhraseKeys.MannerMuted, PhraseKeys.EndOne,
            PhraseKeys.EndAll, PhraseKeys.Back, PhraseKeys.ToSettings, PhraseKeys.SwitchOff, PhraseKeys.DigestTitle, PhraseKeys.DigestSilent,
            PhraseKeys.DigestLoud, PhraseKeys.QuietTitle, PhraseKeys.ZoneTitle, PhraseKeys.LanguageTitle, PhraseKeys.LanguageOfApp,
            PhraseKeys.PauseTitle, PhraseKeys.PauseOpen, PhraseKeys.Resume, PhraseKeys.PrivacyTitle, PhraseKeys.ForgetMe,
            PhraseKeys.ForgetYes, PhraseKeys.ForgetNo,
        ];
        // Two to a row, a telephone shows about 24 letters of each.
        Assert.All(buttons, key => Assert.InRange(Table(language).Find(key)!.Length, 1, 24));
        Assert.InRange(Table(language).Find(PhraseKeys.MoreOf)!.Length, 1, 24);
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_notice_fits_into_an_answer(string language)
    {
        PhraseKey[] notices =
        [
            PhraseKeys.NoOlder, PhraseKeys.StaleButton, PhraseKeys.TooFast, PhraseKeys.AlarmKept, PhraseKeys.DeskAlreadySent,
            PhraseKeys.SourceLooking, PhraseKeys.SourceFromSettings, PhraseKeys.AlarmStanding, PhraseKeys.AlarmSendingAgain,
            PhraseKeys.AlarmReleased, PhraseKeys.AlarmDropped, PhraseKeys.EndedAll, PhraseKeys.FollowLimit,
            PhraseKeys.FollowLimitHere, PhraseKeys.AdminsOnly, PhraseKeys.AdminsUnknown,
        ];
        // Bot API, answerCallbackQuery.
        Assert.All(notices, key => Assert.InRange(Table(language).Find(key)!.Length, 1, 200));
    }

    [Theory]
    [InlineData("ru", 1, "1 пост отзывается."), InlineData("ru", 22, "22 поста отзываются."), InlineData("ru", 5, "5 постов отзываются.")]
    [InlineData("be", 1, "1 допіс адклікаецца."), InlineData("be", 3, "3 допісы адклікаюцца."), InlineData("be", 11, "11 допісаў адклікаюцца.")]
    [InlineData("pl", 1, "1 post jest wycofywany."), InlineData("pl", 2, "2 posty są wycofywane."), InlineData("pl", 21, "21 postów jest wycofywanych.")]
    [InlineData("es", 1, "Se retira 1 publicación."), InlineData("es", 2, "Se retiran 2 publicaciones."), InlineData("zh", 7, "正在撤回 7 条帖子。")]
    public void Posts_are_counted_as_the_language_counts(string language, int posts, string expected) =>
        Assert.Equal(expected, Phrases.Text(PhraseKeys.AlarmWithdrawn, language, ("posts", posts)));

    [Theory]
    [InlineData("de", null, "Weiterlesen")]
    [InlineData("de-AT", null, "Weiterlesen")]
    [InlineData("en", "de", "Read on")]
    [InlineData("fr", "de", "Weiterlesen")]
    [InlineData("fr", "it", "Read on")]
    [InlineData(null, null, "Read on")]
    public void A_phrase_comes_in_the_readers_language_then_the_newsrooms_then_English(string? language, string? newsroom, string expected) =>
        Assert.Equal(expected, Phrases.In(language, newsroom)[PhraseKeys.ReadOn]);

    [Theory]
    [InlineData("de", 1, "1 a")]
    [InlineData("de", 0, "0 b")]
    [InlineData("ru", 2, "2 b")]
    [InlineData("ru", 1200, "1200 c")]
    public void A_word_takes_the_form_of_its_number(string language, int count, string expected) =>
        Assert.Equal(expected, Placeholders.Fill(language == "ru" ? "{n} {n:a|b|c}" : "{n} {n:a|b}", language, [("n", count)]));

    [Fact]
    public void A_value_with_braces_is_put_in_as_it_is() =>
        Assert.Equal("Von {name} {x}.", Placeholders.Fill("Von {name}{gone}.", "de", [("name", "{name} {x}")]));

    [Fact]
    public void An_open_brace_without_an_end_is_text() => Assert.Equal("1 {b", Placeholders.Fill("{a} {b", "de", [("a", 1)]));

    [Theory]
    [InlineData("ru", 1, 0), InlineData("ru", 21, 0), InlineData("ru", 11, 2), InlineData("ru", 3, 1), InlineData("ru", 13, 2), InlineData("ru", 5, 2)]
    [InlineData("pl", 1, 0), InlineData("pl", 21, 2), InlineData("pl", 22, 1), InlineData("pl", 112, 2)]
    [InlineData("zh", 1, 0), InlineData("zh", 7, 0), InlineData("en", -1, 0), InlineData("de", long.MinValue, 1)]
    public void Each_language_counts_by_its_own_rule(string language, long count, int form) =>
        Assert.Equal(form, PluralForm.Of(language, count));

    private static PhraseTable Table(string language) => Phrases.Find(language)!;

    private static IEnumerable<string> Names(string text) => Placeholders.Of(text).Select(placeholder => placeholder.Name).Distinct().Order();
}
