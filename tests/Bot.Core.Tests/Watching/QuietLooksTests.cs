using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Testing;

namespace Bot.Core.Tests.Watching;

public class QuietLooksTests
{
    [Fact]
    public async Task Looks_wait_until_they_are_to_be_stored_and_are_stored_together()
    {
        var store = new KeptLooks();
        var quiet = new QuietLooks(store);

        Task[] storing = [quiet.SaveAsync(Look(1)), quiet.SaveAsync(Look(2))];

        Assert.Empty(store.Looks);
        quiet.StoreNow();
        await Task.WhenAll(storing);
        Assert.Equal([1, 2], store.Looks.Select(look => look.Source.Id.Value));
    }

    [Fact]
    public async Task What_is_to_be_stored_while_others_are_is_stored_after_them()
    {
        var stored = new TaskCompletionSource();
        var store = new KeptLooks { Stored = stored.Task };
        var quiet = new QuietLooks(store);
        var first = quiet.SaveAsync(Look(1));
        quiet.StoreNow();
        var second = quiet.SaveAsync(Look(2));
        quiet.StoreNow();

        stored.SetResult();

        await Task.WhenAll(first, second).WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, store.Looks.Count);
    }

    [Fact]
    public async Task Only_the_look_that_could_not_be_stored_fails()
    {
        var quiet = new QuietLooks(new KeptLooks { Unstorable = new SourceId(2) });
        var (well, ill) = (quiet.SaveAsync(Look(1)), quiet.SaveAsync(Look(2)));

        quiet.StoreNow();

        await well;
        await Assert.ThrowsAsync<InvalidOperationException>(() => ill);
    }

    private static Look Look(long id) =>
        new(new Source { Id = new SourceId(id), Name = $"{id}", Url = $"https://paper{id}.example/" }, Some.Noon, []);
}
