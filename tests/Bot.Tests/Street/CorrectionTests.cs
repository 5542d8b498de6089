using Bot.Tests.Running;

namespace Bot.Tests.Street;

[Collection<QuietDay>]
public class CorrectionTests(QuietNewsroom quiet)
{
    private const long Erik = RunningSandbox.Erik;

    private RunningNewsroom Newsroom => quiet.Newsroom;

    [Fact]
    public async Task A_story_is_edited_and_taken_back_where_it_stands_and_the_answer_tells_how_it_went()
    {
        var article = (await Newsroom.Sandbox.EarlierAsync())[6];
        var (title, link) = (article.Title["de"], article.Links["de"]);
        var preview = await Newsroom.AnswerAsync(Erik, $"/post {link}");
        await Newsroom.Sandbox.PressAsync(Erik, preview, preview.DataOf("Senden"));
        await Newsroom.StandsAsync(title);

        await Newsroom.AnswerAsync(Erik, $"/edit {link} Die Redaktion titelt neu");
        await Newsroom.StandsAsync("Die Redaktion titelt neu");
        await ToldAsync("Bearbeitet", "✓ Bote: erledigt");

        await Newsroom.AnswerAsync(Erik, $"/retract {link}");
        await ToldAsync("Zurückgezogen", "✓ Bote: erledigt");
        Assert.Empty(await Newsroom.StandingAsync("Die Redaktion titelt neu"));
    }

    private Task<ChatMessage> ToldAsync(string act, string result) => Patience.UntilAsync(
        $"the report of “{act}”",
        async () => (await Newsroom.Sandbox.MessagesAsync(Erik)).FirstOrDefault(message =>
            message.Text.StartsWith(act, StringComparison.Ordinal) && message.Text.Contains(result, StringComparison.Ordinal)),
        () => Newsroom.Program.Log);
}
