namespace Bot.Core.Tests.Chat;

/// <summary>
/// Apps tell the language of their own settings, and a person may have several apps. Whoever follows something keeps the language
/// in which they began until they say otherwise.
/// </summary>
public sealed class AppLanguageTests : IAsyncDisposable
{
    private readonly ChatRoom room = new();

    public AppLanguageTests()
    {
        room.Publish("Neue Brücke");
        room.Publish("New bridge", language: "en");
    }

    [Fact]
    public async Task Whoever_has_nothing_kept_is_answered_in_the_language_of_the_app_at_hand()
    {
        Assert.StartsWith("Neueste Meldungen", await SayAsync("/latest", "de"), StringComparison.Ordinal);
        Assert.StartsWith("Latest headlines", await SayAsync("/latest", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_follows_something_keeps_language_and_edition_when_another_app_speaks()
    {
        await SayAsync("/subscribe politik", "de");

        Assert.StartsWith("Dem folgen Sie schon", await SayAsync("/subscribe politik", "en"), StringComparison.Ordinal);
        Assert.Contains("Neue Brücke", await SayAsync("/latest", "en"), StringComparison.Ordinal);
        Assert.Equal("de", Assert.Single(room.Readers.All).Interest.Language);
        Assert.Equal("de", Assert.Single(room.Readers.Subscribers).Speaks);
    }

    [Fact]
    public async Task As_in_the_app_takes_the_language_of_the_app_at_hand_and_what_is_followed_along()
    {
        await SayAsync("/subscribe politik", "de");
        await SayAsync("/language polski", "de");
        var said = await room.PressAsync("o:l:app", language: "en");

        Assert.StartsWith("I now write to you in English.", said.Edit!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal("en", Assert.Single(room.Readers.All).Interest.Language);
        Assert.Contains("New bridge", await SayAsync("/latest", "de"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_forgotten_begins_anew()
    {
        await SayAsync("/subscribe politik", "de");
        await room.PressAsync("x:y");
        Assert.Contains("New bridge", await SayAsync("/latest", "en"), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private async Task<string> SayAsync(string text, string language) => (await room.SayAsync(text, language: language))!.Content.PlainText;
}
