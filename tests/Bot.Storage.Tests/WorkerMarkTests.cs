namespace Bot.Storage.Tests;

public sealed class WorkerMarkTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bot-worker-");

    private string Database => Path.Combine(folder.FullName, "bot.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_worker_lives_as_long_as_its_mark_is_held()
    {
        using var one = new WorkerMark(Database);
        using var other = new WorkerMark(Database);

        Assert.NotEqual(one.Id, other.Id);
        Assert.True(one.IsAlive(one.Id));
        Assert.True(other.IsAlive(one.Id));
        one.Dispose();
        Assert.False(other.IsAlive(one.Id));
        Assert.False(other.IsAlive(null));
        Assert.False(other.IsAlive("never-was"));
    }

    [Fact]
    public void What_killed_workers_left_is_cleared_and_what_living_ones_hold_stays()
    {
        File.WriteAllText(Database + ".worker-killed", "");
        using var one = new WorkerMark(Database);
        using var other = new WorkerMark(Database);

        Assert.Equal(2, new[] { one.Id, other.Id }.Count(id => File.Exists($"{Database}.worker-{id}")));
        Assert.False(File.Exists(Database + ".worker-killed"));
    }
}
