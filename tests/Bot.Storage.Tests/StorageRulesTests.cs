namespace Bot.Storage.Tests;

public class StorageRulesTests
{
    [Theory]
    [InlineData("Sqlite", "Data Source=data/bot.db", null)]
    [InlineData("sqlite", "Data Source=/var/lib/bot/bot.db;Cache=Private", null)]
    [InlineData("Oracle", "Data Source=data/bot.db", "Storage:Provider")]
    [InlineData("Sqlite", "", "Storage:ConnectionString")]
    [InlineData("Sqlite", "Data Source=", "Storage:ConnectionString")]
    [InlineData("Sqlite", "Data Source=:memory:", "Storage:ConnectionString")]
    [InlineData("Sqlite", "Data Source=bot;Mode=Memory;Cache=Shared", "Storage:ConnectionString")]
    [InlineData("Sqlite", "garbage", "Storage:ConnectionString")]
    [InlineData("Sqlite", "Host=localhost;Database=bot", "Storage:ConnectionString")]
    public void Every_fault_is_told_by_its_key(string provider, string connection, string? key)
    {
        var faults = StorageRules.Faults(new StorageOptions { Provider = provider, ConnectionString = connection });

        Assert.Equal(key, faults.SingleOrDefault().Key);
    }

    [Fact]
    public void Two_faults_are_told_together() =>
        Assert.Equal(2, StorageRules.Faults(new StorageOptions { Provider = "?", ConnectionString = "?" }).Count());

    [Fact]
    public void The_defaults_are_well() => Assert.Empty(StorageRules.Faults(new StorageOptions()));
}
