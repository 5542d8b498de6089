using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Tests.Words;

public class ReasonWordsTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DateTimeOffset Night = new(2026, 1, 5, 5, 30, 0, TimeSpan.Zero);

    public static TheoryData<Reason, string, string> Reasons => new()
    {
        { new(ReasonKind.Quiet, Reason.Value(Night)), "de", "der Kanal hat Ruhezeit bis 06:30" },
        { new(ReasonKind.Drip, "6", Reason.Value(Night)), "en", "the channel takes 6 an hour, the next at 06:30" },
        { new(ReasonKind.TooOld, Reason.Value(TimeSpan.FromHours(25.5)), Reason.Value(TimeSpan.FromHours(6))), "de",
            "die Meldung war 25:30 Stunden alt, und der Kanal nimmt keine, die älter als 6:00 Stunden ist" },
        { new(ReasonKind.InDigest, "1"), "de", "geht mit 1 anderen in einem Digest hinaus" },
        { new(ReasonKind.Unreachable, "Telegram", "Connection refused"), "pl", "Telegram jest nieosiągalny: Connection refused" },
        { new(ReasonKind.PageUnreadPosted, new Reason(ReasonKind.TooSlow, "20").Stored), "de",
            "die Seite lässt sich nicht lesen: keine Antwort innerhalb von 20 Sekunden; gepostet wird, was die Quelle sagt" },
        { new(ReasonKind.NotLetIn, "Webhook", "HTTP 401", "Webhook:Secret"), "es",
            "Webhook no deja entrar al bot (HTTP 401). Compare Webhook:Secret" },
        { new(ReasonKind.LeftOut, "Jutta"), "zh", "已由 Jutta 略去" },
    };

    [Theory, MemberData(nameof(Reasons))]
    public void A_reason_is_said_in_the_readers_words(Reason reason, string language, string said) =>
        Assert.Equal(said, ReasonWords.Say(reason.Stored, Phrases.In(language), Berlin));

    [Fact]
    public void Every_reason_is_said_in_every_language()
    {
        foreach (var kind in Enum.GetValues<ReasonKind>())
            foreach (var language in new[] { "de", "en", "ru", "be", "pl", "es", "zh" })
                Assert.NotEmpty(ReasonWords.Say(new Reason(kind, "1", "2").Stored, Phrases.In(language), Berlin));
    }

    [Theory]
    [InlineData("Bad Request: chat not found")]
    [InlineData("")]
    public void What_a_network_says_stays_as_it_is(string told) => Assert.Equal(told, ReasonWords.Say(told, Phrases.In("de"), Berlin));

    [Fact]
    public void Words_before_a_reason_stay() =>
        Assert.Equal("Bote: eine Antwort kam nie", ReasonWords.Say($"Bote: {new Reason(ReasonKind.NoAnswer).Stored}", Phrases.In("de"), Berlin));

    [Fact]
    public void A_reason_of_another_version_or_cut_short_is_shown_as_far_as_it_goes()
    {
        Assert.Equal("Tomorrow 5", ReasonWords.Say("\u001FTomorrow\u001F5", Phrases.In("de"), Berlin));
        Assert.Equal("Telegram ist nicht zu erreichen: ?", ReasonWords.Say(new Reason(ReasonKind.Unreachable, "Telegram").Stored, Phrases.In("de"), Berlin));
    }
}
