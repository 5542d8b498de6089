namespace Bot.Storage.Tests;

public class StorageOptionsCheckTests
{
    [Theory]
    [InlineData("Sqlite", "Data Source=data/bot.db", null)]
    [InlineData("sqlite", "Data Source=/var/lib/bot/bot.db;Cache=Private", null)]
    [InlineData("Oracle", "Data Source=data/bot.db", "Storage:Provider")]
    [InlineData("Sqlite", "", "Storage:ConnectionString")]
    [InlineData("Sqlite", "Host=localhost;Database=bot", "Storage:ConnectionString")]
    public void Every_fault_is_told_by_its_key(string provider, string connection, string? key)
    {
        var result = new StorageOptionsCheck().Validate(
            null, new StorageOptions { Provider = provider, ConnectionString = connection });

        Assert.Equal(key, result.Failures?.Single().Split(':')[..2].Aggregate((one, two) => $"{one}:{two}"));
    }

    [Fact]
    public void Two_faults_are_told_together()
    {
        var result = new StorageOptionsCheck().Validate(null, new StorageOptions { Provider = "?", ConnectionString = "?" });

        Assert.Equal(2, result.Failures?.Count());
    }

    [Fact]
    public void The_defaults_are_well() =>
        Assert.True(new StorageOptionsCheck().Validate(null, new StorageOptions()).Succeeded);
}
