using Bot.Core.Chat;
using Bot.Core.Desk.Corrections;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary>A command about a story that is out: named by its link, or by the message that the command answers.</summary>
public abstract class StoryCommand(CorrectionDesk desk) : IStaffCommand
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public abstract PhraseKey Description { get; }

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var (link, rest) = Split(call.Arguments);
        if (link is null && call.Message?.Quoted is null) return ChatText.Say(call.Asker.Words.Text(PhraseKeys.CorrectionHowTo, ("command", $"/{Name}")));
        return await desk.FindAsync(link, call.Message?.Quoted, cancel).ConfigureAwait(false) is { } story
            ? await ActAsync(story, rest, call, cancel).ConfigureAwait(false)
            : ChatText.Say(call.Asker.Words[PhraseKeys.CorrectionUnknown]);
    }

    /// <summary>Acts on the story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="words">What followed the link; where no link was given, all that followed the command.</param>
    /// <param name="call">The command.</param>
    /// <param name="cancel">Stops.</param>
    protected abstract Task<Reply> ActAsync(StoryInChannels story, string words, CommandCall call, CancellationToken cancel);

    /// <summary>Only what begins like an address is one: an answer to a copy of the post needs none, and may go on with words.</summary>
    private static (string? Link, string Words) Split(string arguments)
    {
        var parts = arguments.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts is [var first, .. var rest] && first.Contains("://", StringComparison.Ordinal)
            ? (first, rest.ElementAtOrDefault(0) ?? "")
            : (null, arguments);
    }
}
