using System.Text;
using Bot.Core.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Text;

public sealed class TextDecodingTests
{
    /// <summary>It throws at half a character.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const string Word = "Grüße aus Łódź";

    static TextDecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] body = [.. encoding.GetPreamble(), .. encoding.GetBytes(Word)];
        Assert.Equal(Word, TextDecoding.Decode(body, "text/xml; charset=iso-8859-1"));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Wide_characters_show_themselves_without_a_mark(string name) =>
        Assert.Equal("<a>ü</a>", TextDecoding.Decode(Encoding.GetEncoding(name).GetBytes("<a>ü</a>"), null));

    [Theory]
    [InlineData("windows-1251", "Минск")]
    [InlineData("koi8-r", "Минск")]
    [InlineData("iso-8859-2", "Kraków ś")]
    [InlineData("gb2312", "北京 新闻")]
    [InlineData("gb18030", "北京 新闻")]
    [InlineData("shift_jis", "東京")]
    [InlineData("iso-8859-1", "Málaga")]
    public void The_content_type_names_the_character_set(string name, string words) =>
        Assert.Equal(words, TextDecoding.Decode(Encoding.GetEncoding(name).GetBytes(words), $"text/html; charset=\"{name}\""));

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?><t>Минск</t>")]
    [InlineData("<?xml version='1.0' encoding = 'windows-1251' ?><t>Минск</t>")]
    [InlineData("<html><head><meta charset=windows-1251><title>Минск</title>")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">Минск")]
    public void The_document_names_its_own_character_set(string document) =>
        Assert.Equal(document, TextDecoding.Decode(Encoding.GetEncoding(1251).GetBytes(document), "text/html"));

    [Theory]
    [InlineData("text/xml; charset=iso-8859-1")]
    [InlineData("text/xml; charset=us-ascii")]
    [InlineData("text/xml; charset=utf-16")]
    [InlineData("text/xml; charset=no-such-set")]
    public void Valid_utf_8_is_believed_before_a_thoughtless_claim(string contentType) =>
        Assert.Equal(Word, TextDecoding.Decode(Encoding.UTF8.GetBytes(Word), contentType));

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    [InlineData("gb2312")]
    [InlineData("big5")]
    public void Longer_text_in_utf_8_is_believed_before_any_claim(string name) =>
        Assert.Equal("Минск: новости дня, 北京", TextDecoding.Decode(Encoding.UTF8.GetBytes("Минск: новости дня, 北京"), $"text/xml; charset={name}"));

    [Theory]
    [InlineData("windows-1251", "Сегодня в Минске открылась выставка старых книг и карт.")]
    [InlineData("koi8-r", "Сегодня в Минске открылась выставка старых книг и карт.")]
    [InlineData("gb18030", "今天北京举行了一个关于古老书籍和地图的展览会，很多人前来参观。")]
    [InlineData("windows-1250", "Wczoraj w Łodzi otwarto wystawę starych książek. Była piękna, przyszło tłumnie.")]
    [InlineData("iso-8859-2", "Wczoraj w Łodzi otwarto wystawę starych książek. Była piękna, przyszło tłumnie.")]
    [InlineData("big5", "今天臺北舉行了一個關於古老書籍和地圖的展覽會，很多人前來參觀。")]
    [InlineData("shift_jis", "今日、東京で古い本と地図の展覧会が開かれ、たくさんの人が訪れました。")]
    public void Without_any_claim_the_letters_themselves_tell(string name, string words) =>
        Assert.Equal(words, TextDecoding.Decode(Encoding.GetEncoding(name).GetBytes(words), null));

    [Theory]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void The_widest_characters_show_themselves_too(string name) =>
        Assert.Equal("<a>ü</a>", TextDecoding.Decode(Encoding.GetEncoding(name).GetBytes("<a>ü</a>"), null));

    [Fact]
    public void Long_text_in_utf_8_is_believed_before_any_claim()
    {
        const string document = "<meta charset=gb2312><p>市博物馆周六重新开放，门票首个周末免费。</p>";
        Assert.Equal(document, TextDecoding.Decode(Encoding.UTF8.GetBytes(document), "text/html"));
    }

    [Fact]
    public void A_claim_that_the_bytes_contradict_gives_way_to_the_next()
    {
        var document = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><t>Минск и Гродно</t>";
        Assert.Equal(document, TextDecoding.Decode(Encoding.GetEncoding(1251).GetBytes(document), "text/xml; charset=utf-8"));
    }

    [Fact]
    public void A_broken_byte_among_many_good_letters_is_damage_and_no_other_encoding()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes("äöüßéèê"), 0xC3];
        Assert.Equal("äöüßéèê\uFFFD", TextDecoding.Decode(body, "text/xml; charset=utf-8"));
    }

    [Fact]
    public void Western_single_bytes_without_any_claim_are_windows_1252() =>
        Assert.Equal("„Größe“ – 5 €", TextDecoding.Decode(Encoding.GetEncoding(1252).GetBytes("„Größe“ – 5 €"), null));

    [Fact]
    public void A_claim_of_an_encoding_with_other_letters_in_place_of_ascii_is_not_believed() =>
        Assert.Equal("<p>plain</p>", TextDecoding.Decode("<p>plain</p>"u8, "text/html; charset=IBM037"));

    [Property]
    public void Any_bytes_and_any_claim_give_text(byte[] body, string? contentType) =>
        Assert.NotNull(TextDecoding.Decode(body, contentType));

    [Property]
    public void No_bytes_give_half_a_character(byte[] body)
    {
        foreach (var charset in (string[])["utf-8", "utf-16le", "utf-16be", "utf-32", "gb18030", "big5", "shift_jis", "windows-1252"])
            Strict.GetByteCount(TextDecoding.Decode(body, $"text/xml; charset={charset}"));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00 }, "\uFFFDA")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xDE, 0x00, 0x00, 0x41 }, "\uFFFDA")]
    public void Half_a_character_is_a_broken_one(byte[] body, string text) => Assert.Equal(text, TextDecoding.Decode(body, contentType: null));
}
