using Bot.Core.Chat;

namespace Bot.Core.Tests.Chat;

public class SpokenCommandTests
{
    [Theory]
    [InlineData("/latest", "latest", null, "")]
    [InlineData("/latest politik 3", "latest", null, "politik 3")]
    [InlineData("/LATEST@Bote_Bot  politik", "latest", "Bote_Bot", "politik")]
    [InlineData("  /start s-politik \n", "start", null, "s-politik")]
    [InlineData("/latest\nStraßen & Plätze", "latest", null, "Straßen & Plätze")]
    [InlineData("/latest@", "latest", null, "")]
    public void A_command_has_a_name_an_addressee_and_arguments(string text, string name, string? addressee, string arguments) =>
        Assert.Equal(new SpokenCommand(name, addressee, arguments), SpokenCommand.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/ latest")]
    [InlineData("/@bote_bot")]
    [InlineData("Guten Tag")]
    [InlineData("was heißt /latest?")]
    public void Anything_else_is_no_command(string text) => Assert.Null(SpokenCommand.Parse(text));
}
