using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Composing.Filters;
using Bot.Core.Desk.Corrections;
using Bot.Core.Desk.Oversight;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/breaking LINK</c>: posts a story at once as breaking news to every channel that takes it.</summary>
internal sealed class BreakingCommand(
    DeskArticles articles, IDeskStore store, IBreakingBook book, IPostWriter writer, SectionBook sections, CorrectionDesk corrections,
    NewsroomOptions newsroom, TimeProvider time) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "breaking";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandBreaking;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var (asker, staff) = (call.Asker, call.Asker.Staff!);
        if (!staff.May(StaffRight.Post)) return ChatText.Say(asker.Words[PhraseKeys.CorrectionNotAllowed]);
        var link = call.Arguments.Length > 0 ? call.Arguments : call.Message?.Quoted is { Links: [var first, ..] } ? first : null;
        if (link is null) return ChatText.Say(asker.Words.Text(PhraseKeys.CorrectionHowTo, ("command", $"/{Name}")));
        var (article, refusal) = await articles.FindAsync(link, cancel).ConfigureAwait(false);
        if (article is null) return new DeskWords(newsroom.Zone, time.GetUtcNow()).Reply(refusal!, asker.Words);
        if (article.WithdrawnBy is { } name) return ChatText.Say(asker.Words.Text(PhraseKeys.ResultAlready, ("name", name)));
        var now = time.GetUtcNow();
        var told = new FilteredArticle(article, sections);
        var edits = new PostEdits { IsBreaking = true };
        var posts = (await store.ChannelsAsync(cancel).ConfigureAwait(false))
            .Where(channel => ChannelRules.Refuses(channel, told) is null)
            .Select(channel => (channel, writer.Write(article, channel, edits)))
            .ToList();
        var sent = await book.BreakAsync(article.Id, posts, staff, now, cancel).ConfigureAwait(false);
        return sent.Count == 0
            ? ChatText.Say(asker.Words[PhraseKeys.BreakingNowhere])
            : corrections.Told(ActKind.Posted, new StoryInChannels(article, sent), asker, now);
    }
}
