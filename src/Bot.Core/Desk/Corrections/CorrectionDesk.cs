using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Desk.Corrections;

/// <summary>What staff do to stories that are out: edit, correct, take back, undo. Rights are checked at every act.</summary>
public sealed class CorrectionDesk(
    IPostedStories stories, IStaffQuestions questions, IPostWriter writer, NewsroomOptions newsroom, StageSignal signal, TimeProvider time)
{
    /// <summary>What was sent longer ago is taken back as a story, not undone.</summary>
    private static readonly TimeSpan Undoable = TimeSpan.FromDays(1);

    /// <summary>The story that a command is about: by the link behind it, or by the message that it answers.</summary>
    /// <param name="link">What stood behind the command first; null for nothing.</param>
    /// <param name="quoted">The message that it answers.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Null where none is named or none is known.</returns>
    public async Task<StoryInChannels?> FindAsync(string? link, QuotedMessage? quoted, CancellationToken cancel)
    {
        if (link is not null) return await stories.AtLinkAsync(link, cancel).ConfigureAwait(false);
        if (quoted?.Copy is { } copy && await stories.OfMessageAsync(copy, cancel).ConfigureAwait(false) is { } story) return story;
        foreach (var named in quoted?.Links ?? [])
            if (await stories.AtLinkAsync(named, cancel).ConfigureAwait(false) is { } told) return told;
        return null;
    }

    /// <summary>Asks a person to type something about a story.</summary>
    public async Task<Reply> AskAsync(StaffQuestionKind kind, StoryInChannels story, Asker asker, long chat, CancellationToken cancel)
    {
        if (!asker.Staff!.May(StaffRight.Edit)) return NotAllowed(asker);
        if (!story.Live.Any()) return ChatText.Say(asker.Words[PhraseKeys.CorrectionNothing]);
        return await AskAsync(kind, story.Article.Id, new CorrectionWords(newsroom.Zone, asker).Ask(kind, story), asker, chat, cancel)
            .ConfigureAwait(false);
    }

    /// <summary>Gives the story's posts what a person typed.</summary>
    public async Task<Reply> TypedAsync(StaffQuestionKind kind, ArticleId article, string typed, Asker asker, long chat, CancellationToken cancel)
    {
        if (!asker.Staff!.May(StaffRight.Edit)) return NotAllowed(asker);
        var (change, most) = ChangeOf(kind, typed.Trim());
        if (CodePoints.Count(typed) > most)
        {
            var refusal = ChatText.Say(asker.Words.Text(PhraseKeys.CorrectionTooLong, ("most", most)));
            return await AskAsync(kind, article, refusal, asker, chat, cancel).ConfigureAwait(false);
        }
        var now = time.GetUtcNow();
        if (await stories.EditAsync(article, change, writer.Write, asker.Staff!, now, cancel).ConfigureAwait(false) is not { } story)
            return ChatText.Say(asker.Words[PhraseKeys.CorrectionNothing]);
        return story.Posts.Count == 0 ? ChatText.Say(asker.Words[PhraseKeys.ResultUnchanged]) : Told(change.Kind, story, asker, now);
    }

    /// <summary>Takes the story back everywhere.</summary>
    public async Task<Reply> RetractAsync(ArticleId article, Asker asker, CancellationToken cancel)
    {
        if (!asker.Staff!.May(StaffRight.Retract)) return NotAllowed(asker);
        var now = time.GetUtcNow();
        if (await stories.RetractAsync(article, asker.Staff!, now, cancel).ConfigureAwait(false) is not { } story)
            return ChatText.Say(asker.Words[PhraseKeys.CorrectionUnknown]);
        if (story.Posts.Count > 0) return Told(ActKind.Retracted, story, asker, now);
        return ChatText.Say(story.Article.WithdrawnBy is { } name && name != asker.Staff!.Name
            ? asker.Words.Text(PhraseKeys.ResultAlready, ("name", name))
            : asker.Words[PhraseKeys.CorrectionNothing]);
    }

    /// <summary>Takes back what the person sent last.</summary>
    public async Task<Reply> UndoAsync(Asker asker, CancellationToken cancel)
    {
        if (!asker.Staff!.May(StaffRight.Post)) return NotAllowed(asker);
        var now = time.GetUtcNow();
        return await stories.UndoAsync(asker.Staff!, now - Undoable, now, cancel).ConfigureAwait(false) is { } story
            ? Told(ActKind.Undone, story, asker, now)
            : ChatText.Say(asker.Words[PhraseKeys.UndoNothing]);
    }

    /// <summary>Says that an act is on its way; the message goes on to tell how each channel gets on.</summary>
    internal Reply Told(ActKind kind, StoryInChannels story, Asker asker, DateTimeOffset now)
    {
        signal.Ring(Stages.Deliver);
        // A candidate that this lets through or takes back shows it in the editors' chat.
        signal.Ring(Stages.Review);
        var report = new DeskReport
        {
            Kind = kind,
            ArticleId = story.Article.Id,
            Posts = [.. story.Posts.Select(place => place.Post.Id.Value)],
            Language = asker.Words.Language,
            Created = now,
            Shown = "",
        };
        // How far each channel is, the report stage says as soon as the message stands.
        var waits = story with { Posts = [.. story.Posts.Select(place => place with { Last = Waiting(place, now) })] };
        var message = new ResultWords(newsroom.Zone).Message(report, waits).Message;
        report.Shown = message.Content.PlainText;
        return message with { Report = report };
    }

    private Task<Reply> AskAsync(StaffQuestionKind kind, ArticleId article, Reply words, Asker asker, long chat, CancellationToken cancel) =>
        questions.AskAsync(new StaffQuestion
        {
            StaffId = asker.Staff!.Id, ChatId = chat, Kind = kind, About = article.Value, Asked = time.GetUtcNow(),
        }, words, cancel);

    private static Delivery Waiting(PostInChannel place, DateTimeOffset now) => new()
    {
        PostId = place.Post.Id, ChannelId = place.Channel.Id, Act = DeliveryAct.Correct, State = DeliveryState.Due, Due = now, Created = now,
    };

    private static (StoryChange Change, int Most) ChangeOf(StaffQuestionKind kind, string typed) => kind switch
    {
        StaffQuestionKind.Headline => (new StoryChange(Title: typed.ReplaceLineEndings(" ")), PostEdits.LongestTitle),
        StaffQuestionKind.Summary => (new StoryChange(Summary: typed), PostEdits.LongestSummary),
        _ => (new StoryChange(Note: typed), PostEdits.LongestNote),
    };

    private static Reply NotAllowed(Asker asker) => ChatText.Say(asker.Words[PhraseKeys.CorrectionNotAllowed]);
}
