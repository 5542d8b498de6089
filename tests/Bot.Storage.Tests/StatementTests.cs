using Bot.Storage.Stores;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Tests;

/// <summary>A prepared statement: what goes in comes out, and a fault is told and leaves it whole.</summary>
public sealed class StatementTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public StatementTests()
    {
        connection.Open();
        using var create = new SqliteCommand("CREATE TABLE Words (Number INTEGER PRIMARY KEY, Text TEXT NULL)", connection);
        create.ExecuteNonQuery();
    }

    public void Dispose() => connection.Dispose();

    [Theory]
    [InlineData("Брестская крепость, „Märkte“ und 头条 🗞")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_put_is_read(string? text)
    {
        Assert.Equal(1, Put(7, text));
        using var find = new Statement(connection, "SELECT Number, Text FROM Words WHERE Number = @number", [("@number", 7L)]);
        find.Bind([("@number", 7L)]);
        using var rows = find.Read();
        Assert.True(rows.Next());
        Assert.Equal(7, rows.Number(0));
        Assert.Equal(text, rows.IsNull(1) ? null : rows.Text(1));
        Assert.False(rows.Next());
    }

    [Fact]
    public void A_statement_that_failed_says_why_and_runs_again()
    {
        using var put = new Statement(connection, "INSERT INTO Words VALUES (@number, @text)", [("@number", null), ("@text", null)]);
        Assert.Equal(1, Run(1));
        var fault = Assert.Throws<SqliteException>(() => Run(1));
        Assert.Equal(SQLitePCL.raw.SQLITE_CONSTRAINT, fault.SqliteErrorCode);
        Assert.Contains("Words.Number", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, Run(2));

        int Run(long number)
        {
            put.Bind([("@number", number), ("@text", "Brücke")]);
            return put.Run();
        }
    }

    [Fact]
    public void What_does_not_fit_is_no_row_changed() => Assert.Equal(0, Change(3, "nobody"));

    [Fact]
    public void A_statement_with_a_fault_is_refused_when_it_is_prepared() =>
        Assert.Throws<SqliteException>(() => new Statement(connection, "SELECT nothing FROM nowhere", []));

    private int Put(long number, string? text) => Run("INSERT INTO Words VALUES (@number, @text)", number, text);

    private int Change(long number, string? text) => Run("UPDATE Words SET Text = @text WHERE Number = @number", number, text);

    private int Run(string statement, long number, string? text)
    {
        using var prepared = new Statement(connection, statement, [("@number", number), ("@text", text)]);
        prepared.Bind([("@number", number), ("@text", text)]);
        return prepared.Run();
    }
}
