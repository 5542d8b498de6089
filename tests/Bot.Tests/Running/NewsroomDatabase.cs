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

/// <summary>The program's database, looked at from outside.</summary>
/// <param name="path">Its file.</param>
internal sealed class NewsroomDatabase(string path)
{
    /// <summary>All deliveries, oldest first.</summary>
    public IReadOnlyList<DeliveryRow> Deliveries()
    {
        using var connection = Open(SqliteOpenMode.ReadOnly);
        using var question = connection.CreateCommand();
        question.CommandText = """
            SELECT Articles.Title, Channels.Name, Act, Deliveries.State, Deliveries.Tries FROM Deliveries
            JOIN Posts ON Posts.Id = PostId JOIN Articles ON Articles.Id = ArticleId JOIN Channels ON Channels.Id = Deliveries.ChannelId
            ORDER BY Deliveries.Id
            """;
        using var rows = question.ExecuteReader();
        var found = new List<DeliveryRow>();
        while (rows.Read()) found.Add(new(rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetInt32(4)));
        return found;
    }

    /// <summary>Why nothing is sent to a channel; null while it works.</summary>
    public string? PauseOf(string channel)
    {
        using var connection = Open(SqliteOpenMode.ReadOnly);
        using var question = connection.CreateCommand();
        question.CommandText = "SELECT Paused FROM Channels WHERE Name = $name";
        question.Parameters.AddWithValue("$name", channel);
        return question.ExecuteScalar() as string;
    }

    /// <summary>Lets time pass for what waits while the program is down: every wait and every lease ends so much sooner.</summary>
    public void TimePasses(TimeSpan span)
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        using var change = connection.CreateCommand();
        change.CommandText = string.Create(CultureInfo.InvariantCulture,
            $"UPDATE Deliveries SET Due = Due - {span.Ticks}, ClaimedUntil = ClaimedUntil - {span.Ticks}");
        change.ExecuteNonQuery();
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
