using Bot.Core.Reading.Languages;
using Bot.Core.Tests.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("de", "Der Rat von Erlenfurt hat beschlossen, die Brücke bis Ostern zu sperren.")]
    [InlineData("de", "Neue Bruecke bleibt noch bis Ostern gesperrt")]
    [InlineData("en", "The council has decided to keep the bridge closed until Easter.")]
    [InlineData("en", "Nine held after night of fires in the old harbour")]
    [InlineData("es", "El ayuntamiento ha decidido cerrar el puente hasta la Semana Santa.")]
    [InlineData("es", "Nueve detenidos tras una noche de incendios en el puerto viejo")]
    [InlineData("pl", "Rada miasta postanowiła, że most będzie zamknięty do Wielkanocy.")]
    [InlineData("pl", "Dziewiec osob zatrzymano po nocy w starym porcie")]
    [InlineData("ru", "Городской совет решил, что мост будет закрыт до Пасхи.")]
    [InlineData("be", "Гарадская рада вырашыла, што мост будзе зачынены да Вялікадня.")]
    [InlineData("be", "Людзі выйшлі на вуліцы, каб спаткаць сьвята вясны")]
    [InlineData("zh", "市议会决定，大桥将关闭到复活节。")]
    [InlineData("zh", "市議會決定，大橋將關閉到復活節。")]
    public void The_newsrooms_languages_are_told_apart_and_surely(string language, string text) =>
        Assert.Equal(new DetectedLanguage(language, IsSure: true), LanguageDetector.Detect(text));

    [Theory]
    [InlineData("be", "Мінулай ноччу")]
    [InlineData("ru", "Прошлой ночью")]
    [InlineData("be", "Чакаем вестак")]
    [InlineData("ru", "Ждём вестей")]
    [InlineData("be", "Праз дзьверы")]
    [InlineData("ru", "Через двери")]
    [InlineData("be", "Жыццё ў горадзе")]
    [InlineData("ru", "Жизнь в городе")]
    public void Russian_and_Belarusian_are_told_apart_by_their_spelling(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text).Code);

    [Theory]
    [InlineData("fr", "Le conseil a décidé que le pont ne sera pas ouvert avant Pâques.")]
    [InlineData("it", "Il consiglio ha deciso che il ponte non sarà aperto prima di Pasqua.")]
    [InlineData("pt", "O conselho não quer abrir a ponte antes da Páscoa, disse o ministro ao jornal.")]
    [InlineData("nl", "De raad heeft besloten dat de brug niet voor Pasen open zal zijn.")]
    [InlineData("cs", "Rada města rozhodla, že most nebude před Velikonocemi otevřen.")]
    [InlineData("uk", "Міська рада вирішила, що міст буде закрито до Великодня.")]
    [InlineData("bg", "Градският съвет реши, че мостът ще бъде затворен до Великден.")]
    [InlineData("ja", "市議会は橋を復活祭まで閉鎖することを決めた。")]
    [InlineData("ko", "시의회는 부활절까지 다리를 폐쇄하기로 결정했다.")]
    public void Neighbours_are_known_by_their_own_names(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text).Code);

    [Theory]
    [InlineData("Kommunen har beslutat att bron ska vara stängd till påsk.")]
    [InlineData("Belediye, köprünün Paskalya'ya kadar kapalı kalacağını açıkladı.")]
    [InlineData("Dewan kota memutuskan jembatan akan ditutup sampai Paskah.")]
    [InlineData("Градско веће је одлучило да мост буде затворен до Ускрса.")]
    [InlineData("Το δημοτικό συμβούλιο αποφάσισε να κλείσει τη γέφυρα.")]
    [InlineData("قرر المجلس إغلاق الجسر حتى عيد الفصح.")]
    [InlineData("Erlenfurt")]
    [InlineData("Смаргонь")]
    [InlineData("12:30 – 3,5 % 🎬")]
    [InlineData("https://bote.example/der-rat-und-die-stadt")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_in_no_known_language_or_too_short_is_not_sure(string? text) => Assert.False(LanguageDetector.Detect(text).IsSure);

    [Theory]
    [InlineData("de", "Der Film „The Old Man and the Sea“ läuft ab Freitag in den Kinos.")]
    [InlineData("zh", "苹果公司的iPhone和MacBook今天开始销售。")]
    [InlineData("ru", "Компания Apple заявила, что новый iPhone будет дороже.")]
    [InlineData("be", "Газета «Красная звезда» пра гэта нічога не напісала.")]
    [InlineData("de", "Ağaoğlu hat in İstanbul mit dem Bürgermeister über die neue Straße gesprochen.")]
    [InlineData("en", "More at https://bote.example/der-die-und-das and info@die-und-das.example, they said.")]
    public void Foreign_names_quotes_and_addresses_do_not_decide(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text).Code);

    [Fact]
    public void Capitals_and_marks_around_words_do_not_matter() =>
        Assert.Equal("be", LanguageDetector.Detect("<b>#ЖЫЦЦЁ</b> – «ЎСЁ ДОБРА!»").Code);

    [Fact]
    public void Texts_of_one_piece_are_sure_together()
    {
        Assert.Equal("en", LanguageDetector.Sure("Fire", null, "The council has decided to keep the bridge closed."));
        Assert.Null(LanguageDetector.Sure("Erlenfurt", null));
        Assert.Null(LanguageDetector.Sure());
    }

    [Property]
    public void Any_text_has_a_language_of_two_letters_or_none(string? text)
    {
        var language = LanguageDetector.Detect(text);
        Assert.True(language.Code is null or { Length: 2 });
        Assert.False(language is { Code: null, IsSure: true });
    }

    [Theory]
    [InlineData("ab ")]
    [InlineData("жы")]
    [InlineData("'’")]
    [InlineData("汉")]
    [InlineData("\ud83c")]
    public void A_book_costs_no_more_than_a_paragraph(string part) => Cost.IsLinear(part, text => LanguageDetector.Detect(text));
}
