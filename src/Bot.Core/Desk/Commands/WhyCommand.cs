using Bot.Core.Chat;
using Bot.Core.Desk.Oversight;
using Bot.Core.Desk.Stories;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/why LINK</c>: why a story was or was not posted.</summary>
internal sealed class WhyCommand(IStoryLives lives, NewsroomOptions newsroom) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "why";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandWhy;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var words = call.Asker.Words;
        IReadOnlyList<string> links = call.Arguments.Length > 0 ? [call.Arguments] : call.Message?.Quoted?.Links ?? [];
        if (links.Count == 0) return ChatText.Say(words[PhraseKeys.WhyHowTo]);
        foreach (var link in links)
            if (await lives.FindAsync(link, cancel).ConfigureAwait(false) is { } life) return new WhyWords(newsroom.Zone, words).Tell(life);
        return ChatText.Say(words[PhraseKeys.CorrectionUnknown]);
    }
}
