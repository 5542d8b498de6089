using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class StaffQuestionsContract : StoreContract
{
    private static readonly StaffId Jutta = new(7);

    private readonly StaffQuestions store;

    private protected StaffQuestionsContract(NewsroomDatabase database) : base(database) => store = new StaffQuestions(database.Contexts);

    [Fact]
    public async Task Of_what_a_person_was_asked_in_a_chat_the_latest_is_next()
    {
        await AskAsync(StaffQuestionKind.DraftTitle);
        await AskAsync(StaffQuestionKind.Headline);
        await AskAsync(StaffQuestionKind.Time, chat: 6);

        Assert.Equal(
            [(StaffQuestionKind.DraftTitle, false), (StaffQuestionKind.Headline, true)],
            (await store.AskedAsync(Jutta, 5, Cancel)).Select(question => (question.Kind, question.IsNext)));
        Assert.True(Assert.Single(await store.AskedAsync(Jutta, 6, Cancel)).IsNext);
        Assert.Empty(await store.AskedAsync(new(8), 5, Cancel));
    }

    [Fact]
    public async Task What_was_answered_is_asked_no_longer_by_any_message()
    {
        await AskAsync(StaffQuestionKind.DraftTitle, about: 1);
        await AskAsync(StaffQuestionKind.DraftTitle, about: 2);
        await store.DropAsync(await AskAsync(StaffQuestionKind.DraftTitle, about: 1), Cancel);

        Assert.Equal(2, Assert.Single(await store.AskedAsync(Jutta, 5, Cancel)).About);
    }

    [Fact]
    public async Task Whoever_does_something_else_is_asked_by_the_other_messages_only()
    {
        await store.NoteAsync(await AskAsync(StaffQuestionKind.Note), "21", Cancel);
        await store.NoteAsync(await AskAsync(StaffQuestionKind.Headline), "22", Cancel);

        await store.SetAsideAsync(Jutta, 5, "22", Cancel);

        var waits = Assert.Single(await store.AskedAsync(Jutta, 5, Cancel));
        Assert.Equal((StaffQuestionKind.Note, "21", false), (waits.Kind, waits.Message, waits.IsNext));
    }

    [Fact]
    public async Task What_nobody_answered_in_time_is_not_kept()
    {
        await AskAsync(StaffQuestionKind.Note);
        await AskAsync(StaffQuestionKind.Note, chat: 6, later: StaffQuestion.Good + TimeSpan.FromSeconds(1));

        Assert.Equal(6, Assert.Single(await Database.RowsAsync<StaffQuestion>()).ChatId);
    }

    private async Task<StaffQuestion> AskAsync(StaffQuestionKind kind, long chat = 5, long about = 1, TimeSpan later = default)
    {
        var question = new StaffQuestion { StaffId = Jutta, ChatId = chat, Kind = kind, About = about, Asked = Some.Noon + later };
        await store.AskAsync(question, Cancel);
        return question;
    }
}

public sealed class StaffQuestions_on_SQLite() : StaffQuestionsContract(new SqliteDatabase());
