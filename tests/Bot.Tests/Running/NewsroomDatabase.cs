using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Running;

/// <summary>A delivery as it is stored.</summary>
/// <param name="Title">The article's headline.</param>
/// <param name="Channel">The channel's name.</param>
/// <param name="Act">Publish, Correct or Retract.</param>
/// <param name="State">Due, Claimed, Sent, Unknown, SetAside or Cancelled.</param>
/// <param name="Tries">Tries so far.</param>
internal sealed record DeliveryRow(string Title, string Channel, string Act, string State, int Tries);

/// <summary>A question to staff about an article that vanished.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="AnsweredBy">Who answered it; null while it is open.</param>
internal sealed record VanishedRow(long Article, string? AnsweredBy);

/// <summary>The program's database, looked at from outside.</summary>
/// <param name="path">Its file.</param>
internal sealed class NewsroomDatabase(string path)
{
    /// <summary>All deliveries, oldest first.</summary>
    public IReadOnlyList<DeliveryRow> Deliveries() => Rows("""
        SELECT Articles.Title, Channels.Name, Act, Deliveries.State, Deliveries.Tries FROM Deliveries
        JOIN Posts ON Posts.Id = PostId JOIN Articles ON Articles.Id = ArticleId JOIN Channels ON Channels.Id = Deliveries.ChannelId
        ORDER BY Deliveries.Id
        """, row => new DeliveryRow(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt32(4)));

    /// <summary>The numbers of what Telegram told and the program took, lowest first.</summary>
    public IReadOnlyList<int> Taken() => Rows("SELECT Number FROM Inbox ORDER BY Number", row => row.GetInt32(0)).ToList();

    /// <summary>How much of it is not answered.</summary>
    public int Open() => Rows("SELECT Number FROM Inbox WHERE Body IS NOT NULL", row => row.GetInt32(0)).Count;

    /// <summary>The sources that have told the story.</summary>
    public IReadOnlyList<string> SourcesOf(string title) => Rows("""
        SELECT Articles.Title, Sources.Name FROM Sightings
        JOIN Articles ON Articles.Id = ArticleId JOIN Sources ON Sources.Id = SourceId
        """, row => (Title: row.GetString(0), Source: row.GetString(1))).Where(row => row.Title == title).Select(row => row.Source).ToList();

    /// <summary>The questions to staff about articles that vanished, by the headline.</summary>
    public IReadOnlyList<VanishedRow> Vanished(string title) => Rows("""
        SELECT About, ArticleId, AnsweredBy FROM Alarms WHERE Kind = 'ArticleVanished' ORDER BY Id
        """, row => (Title: row.GetString(0), new VanishedRow(row.GetInt64(1), row[2] as string)))
        .Where(row => row.Title.Contains(title, StringComparison.Ordinal)).Select(row => row.Item2).ToList();

    /// <summary>Why a channel does not take the article: the reason and what it is about; null where it takes it.</summary>
    public (string Reason, string? About)? RefusalOf(string title, string channel) => Rows("""
        SELECT Articles.Title, Channels.Name, Refusals.Reason, Argument FROM Refusals
        JOIN Articles ON Articles.Id = ArticleId JOIN Channels ON Channels.Id = ChannelId
        """, row => (Title: row.GetString(0), Channel: row.GetString(1), Why: (row.GetString(2), row[3] as string)))
        .Where(row => row.Title == title && row.Channel == channel).Select(row => ((string, string?)?)row.Why).SingleOrDefault();

    /// <summary>Whether it is noted that editors were shown the candidate.</summary>
    public bool IsShown(string title) => Rows("""
        SELECT Articles.Title FROM Reviews JOIN Posts ON Posts.Id = PostId JOIN Articles ON Articles.Id = ArticleId WHERE Reviews.MessageRef IS NOT NULL
        """, row => row.GetString(0)).Contains(title);

    /// <summary>Whether it is noted that a message tells how an act on the story gets on.</summary>
    public bool IsReported(string title) => Rows(
        "SELECT Articles.Title FROM DeskReports JOIN Articles ON Articles.Id = ArticleId", row => row.GetString(0)).Contains(title);

    /// <summary>How often articles with the words in their headline were revised, the first revision included.</summary>
    public int Revisions(string title) => Rows("""
        SELECT Articles.Title FROM Revisions JOIN Articles ON Articles.Id = ArticleId
        """, row => row.GetString(0)).Count(found => found.Contains(title, StringComparison.Ordinal));

    /// <summary>The number of the article with this headline.</summary>
    public long IdOf(string title) => Rows(
        "SELECT Id, Title FROM Articles", row => (Id: row.GetInt64(0), Title: row.GetString(1))).First(row => row.Title == title).Id;

    /// <summary>Whether an article can be found by its words.</summary>
    public bool IsIndexed(string title) => Rows("""
        SELECT Title FROM Articles WHERE IndexedRevision = Revision
        """, row => row.GetString(0)).Contains(title);

    /// <summary>How long after an article was found its page is read again next; null where it is not.</summary>
    public TimeSpan? RereadOf(string title) => Rows("""
        SELECT Title, Reread - Found FROM Articles
        """, row => (Title: row.GetString(0), Distance: row.IsDBNull(1) ? (TimeSpan?)null : TimeSpan.FromTicks(row.GetInt64(1))))
        .FirstOrDefault(row => row.Title.Contains(title, StringComparison.Ordinal)).Distance;

    /// <summary>What staff did, oldest first.</summary>
    public IReadOnlyList<string> Acts() => Rows("SELECT Kind FROM Acts ORDER BY Id", row => row.GetString(0));

    /// <summary>Why nothing is sent to a channel; null while it works.</summary>
    public string? PauseOf(string channel) => Rows(
        "SELECT Name, Paused FROM Channels", row => (Name: row.GetString(0), Paused: row[1] as string)).Single(row => row.Name == channel).Paused;

    /// <summary>Why a reader gets nothing; null while they do, and where nothing is kept of them.</summary>
    public string? PauseOf(long reader) => Rows(
        "SELECT ChatId, Paused FROM Subscribers", row => (Chat: row.GetInt64(0), Paused: row[1] as string)).SingleOrDefault(row => row.Chat == reader).Paused;

    /// <summary>Why a group or one of its topics gets nothing; null while it does, and where nothing is kept of it.</summary>
    public string? PauseOf(long group, int topic) => Rows(
        "SELECT ChatId, Topic, Paused FROM Subscribers", row => (Chat: row.GetInt64(0), Topic: row.GetInt32(1), Paused: row[2] as string))
        .SingleOrDefault(row => (row.Chat, row.Topic) == (group, topic)).Paused;

    /// <summary>The chats that follow something with this label.</summary>
    public IReadOnlyList<long> ChatsOf(string label) => Rows("""
        SELECT ChatId, Label FROM Subscriptions JOIN Subscribers ON Subscribers.Id = SubscriberId
        """, row => (Chat: row.GetInt64(0), Label: row.GetString(1))).Where(row => row.Label == label).Select(row => row.Chat).ToList();

    /// <summary>Whether all letters of a story are planned.</summary>
    public bool IsMailed(string title) => Rows("""
        SELECT Title FROM Mailings JOIN Articles ON Articles.Id = ArticleId WHERE Done IS NOT NULL
        """, row => row.GetString(0)).Contains(title);

    /// <summary>Whether a story was compared with what readers follow.</summary>
    public bool IsMatched(string title) => Rows("""
        SELECT Title FROM StoryMatches JOIN Articles ON Articles.Id = ArticleId
        """, row => row.GetString(0)).Contains(title);

    /// <summary>How many readers got a story.</summary>
    public int Letters(string title) => Rows("""
        SELECT Title, Sent FROM Mailings JOIN Articles ON Articles.Id = ArticleId
        """, row => (Title: row.GetString(0), Sent: row.GetInt32(1))).FirstOrDefault(row => row.Title == title).Sent;

    /// <summary>Makes a reader's digest due.</summary>
    public void DigestNow(long reader) => Change(string.Create(CultureInfo.InvariantCulture,
        $"UPDATE Subscribers SET NextDigest = {TimeProvider.System.GetUtcNow().UtcTicks} WHERE ChatId = {reader} AND NextDigest IS NOT NULL"));

    /// <summary>How the subscription at the hub stands for a source: its state, and when a push last came.</summary>
    public (string State, bool Pushed)? HubOf(string source) => Rows("""
        SELECT Sources.Name, State, LastPush IS NOT NULL FROM HubSubscriptions JOIN Sources ON Sources.Id = SourceId
        """, row => (Source: row.GetString(0), State: row.GetString(1), Pushed: row.GetBoolean(2)))
        .Where(row => row.Source == source).Select(row => ((string, bool)?)(row.State, row.Pushed)).SingleOrDefault();

    /// <summary>When each source was last looked at, in the database's ticks.</summary>
    public IReadOnlyDictionary<string, long> LastLooks() =>
        Rows("SELECT Name, LastLook FROM Sources", row => (row.GetString(0), row.GetInt64(1))).ToDictionary();

    /// <summary>Makes a look at every source due.</summary>
    public void LookNow() => Change("UPDATE Sources SET NextLook = 0");

    /// <summary>Makes the next question to what is paused due.</summary>
    public void AskNow()
    {
        Change("UPDATE Channels SET NextCheck = 0 WHERE Paused IS NOT NULL");
        Change("UPDATE Accounts SET NextCheck = 0 WHERE Paused IS NOT NULL");
    }

    /// <summary>Lets time pass for what waits while the program is down: every wait and every lease ends so much sooner.</summary>
    public void TimePasses(TimeSpan span)
    {
        Change(string.Create(CultureInfo.InvariantCulture,
            $"UPDATE Deliveries SET Due = Due - {span.Ticks}, ClaimedUntil = ClaimedUntil - {span.Ticks}"));
        Change(string.Create(CultureInfo.InvariantCulture,
            $"UPDATE HubSubscriptions SET Due = Due - {span.Ticks}, ActiveUntil = ActiveUntil - {span.Ticks}"));
    }

    private void Change(string statement)
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        using var change = connection.CreateCommand();
        change.CommandText = statement;
        change.ExecuteNonQuery();
    }

    private List<T> Rows<T>(string question, Func<SqliteDataReader, T> read)
    {
        using var connection = Open(SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var rows = command.ExecuteReader();
        var found = new List<T>();
        while (rows.Read()) found.Add(read(rows));
        return found;
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
