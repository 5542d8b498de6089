using System.Globalization;
using Bot.Core.Chat;

namespace Bot.Core.Tests.Chat;

/// <summary>
/// A conversation, written as one. <c>reader:</c> says something, <c>presses:</c> presses the button with these words under
/// the last
/// message, <c>later:</c> lets time pass. <c>bot:</c> is a line that then stands in the message, in this order; <c>bot: [a |
/// b]</c> a
/// row of its buttons; <c>notice:</c> what a press shows for a moment; <c>silence</c> no answer.
/// </summary>
internal sealed class Dialogue(ChatRoom room, string? language = "de", long reader = ChatRoom.Reader)
{
    private Reply? shown;
    private string? notice;
    private int passed;

    /// <summary>The message as it stands.</summary>
    public Reply? Shown => shown;

    /// <summary>Plays the conversation.</summary>
    public async Task PlayAsync(string script)
    {
        foreach (var line in script.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(": ", 2);
            await PlayAsync(parts[0].TrimEnd(':'), parts.Length == 2 ? parts[1] : "");
        }
    }

    private async Task PlayAsync(string who, string what)
    {
        switch (who)
        {
            case "reader":
                room.Clock.Advance(TimeSpan.FromSeconds(2));
                (shown, notice, passed) = (await room.SayAsync(what, reader, language), null, 0);
                break;
            case "presses":
                room.Clock.Advance(TimeSpan.FromSeconds(2));
                var button = ChatRoom.Buttons(shown).FirstOrDefault(one => one.Text == what);
                Assert.True(button is not null, $"There is no button “{what}” in:\n{Whole()}");
                var answer = await room.PressAsync(button.Data, reader, language);
                (shown, notice, passed) = (answer.Edit ?? shown, answer.Notice, 0);
                break;
            case "later":
                room.Clock.Advance(TimeSpan.Parse(what, CultureInfo.InvariantCulture));
                break;
            case "notice":
                Assert.Equal(what, notice);
                break;
            case "silence":
                Assert.Null(shown);
                break;
            case "bot":
                Hear(what);
                break;
            default:
                Assert.Fail($"Nobody is called “{who}”.");
                break;
        }
    }

    private void Hear(string line)
    {
        var whole = Whole();
        var at = whole.IndexOf(line, passed, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{line}” isn't said, or not in this place:\n{whole}");
        passed = at + line.Length;
    }

    private string Whole() =>
        shown is null ? "" : string.Join('\n', ChatRoom.Rows(shown).Select(row => $"[{row}]").Prepend(shown.Content.PlainText));
}
