namespace Bot.Tests.Running;

/// <summary>
/// A conversation in a group, written as one. <c>admin:</c> and <c>member:</c> say something, <c>the group:</c> does so in the
/// group's name; <c>member answers:</c> the bot's last message; <c>admin presses:</c> the button with these words under it.
/// <c>bot:</c> is a line that then stands in the bot's answer, in this order, where each answer answers who spoke last, in their
/// topic: whoever got an answer without a <c>bot:</c> line would be noticed by that. <c>alert:</c> is what a press shows.
/// </summary>
internal sealed class GroupTalk(RunningNewsroom newsroom, long group, long admin, long member)
{
    private ChatMessage? shown;
    private long asked;
    private bool isPressed;
    private int passed;

    /// <summary>The topic in which they talk. Default: none.</summary>
    public int Topic { get; init; }

    /// <summary>The message as it stands.</summary>
    public ChatMessage Shown => shown!;

    /// <summary>Plays the conversation.</summary>
    public async Task PlayAsync(string script)
    {
        foreach (var line in script.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(": ", 2);
            await PlayAsync(parts[0], parts[1]);
        }
    }

    private Task PlayAsync(string who, string what) => who switch
    {
        "admin" => WriteAsync(admin, what),
        "member" => WriteAsync(member, what),
        "the group" => WriteAsync(admin, what, asGroup: true),
        "member answers" => WriteAsync(member, what, shown!.Id),
        "admin presses" => PressAsync(admin, what),
        "member presses" => PressAsync(member, what),
        "bot" => HearAsync(what),
        "alert" => Patience.UntilAsync(
            $"the alert “{what}”", async () => (await newsroom.Sandbox.AlertsAsync()).FirstOrDefault(told => told == what), () => newsroom.Program.Log),
        _ => throw new ArgumentException($"Nobody is called “{who}”.", nameof(who)),
    };

    private async Task WriteAsync(long person, string words, long replyTo = 0, bool asGroup = false)
    {
        asked = await newsroom.Sandbox.WriteInAsync(group, person, words, Topic, replyTo, asGroup);
        (isPressed, passed) = (false, 0);
    }

    private Task PressAsync(long person, string words)
    {
        (isPressed, passed) = (true, 0);
        return newsroom.Sandbox.PressAsync(person, shown!, shown!.DataOf(words), group);
    }

    private async Task HearAsync(string line)
    {
        shown = await Patience.UntilAsync($"“{line}” in the group", () => FindAsync(line), () => $"{Whole(shown)}\n\n{newsroom.Program.Log}");
        passed = Whole(shown).IndexOf(line, passed, StringComparison.Ordinal) + line.Length;
        if (isPressed) return;
        Assert.Equal((asked, Topic), (shown.Answers, shown.Topic));
    }

    /// <summary>The message that was pressed on, else the first that the bot wrote since somebody spoke.</summary>
    private async Task<ChatMessage?> FindAsync(string line)
    {
        var messages = await newsroom.Sandbox.MessagesAsync(group);
        var found = isPressed
            ? messages.FirstOrDefault(message => message.Id == shown!.Id)
            : messages.FirstOrDefault(message => message.Id > asked && message.IsOfBot);
        return found is not null && Whole(found).IndexOf(line, passed, StringComparison.Ordinal) >= 0 ? found : null;
    }

    private static string Whole(ChatMessage? message) =>
        message is null ? "" : $"{message.Text}\n{string.Join('\n', message.ButtonWords.Select(words => $"[{words}]"))}";
}
