using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Core.Chat;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Chat;

public sealed partial class HostileHeadlineTests : IAsyncDisposable
{
    private readonly ChatRoom room = new();

    [Property(MaxTest = 50)]
    public void Whatever_headlines_sections_and_links_say_a_page_stays_within_its_limits_and_balanced(string?[] words, int count)
    {
        room.Shelf.Articles.Clear();
        room.Clock.Advance(TimeSpan.FromHours(1));
        foreach (var word in words.Append("</a><b>").Append("\"><script>&lt;"))
            room.Publish(word ?? "", word ?? "", link: $"https://bote.example/?a={word}");
        foreach (var command in new[] { $"/latest {count}", "/latest " + words.FirstOrDefault(), "/sections" })
            AssertSound(room.SayAsync(command).Result!);
    }

    [Fact]
    public async Task Twenty_endless_headlines_are_spread_over_pages_and_none_is_missed()
    {
        for (var number = 1; number <= 20; number++)
            room.Publish($"Meldung {number}: {string.Join(' ', Enumerable.Repeat("Überschwemmungsgebiet&", 60))}", minutesAgo: number, link: $"https://bote.example/{number}?{new string('q', 1900)}");
        var seen = new List<string>();
        for (var page = await room.SayAsync("/latest 20"); page is not null;)
        {
            AssertSound(page);
            seen.AddRange(Numbers().Matches(page.Content.Text).Select(match => match.Value));
            page = ChatRoom.Rows(page).First().Contains("Ältere", StringComparison.Ordinal) ? (await room.PressAsync(page, "Ältere »")).Edit : null;
        }
        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"Meldung {number}:"), seen);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private static void AssertSound(Reply reply)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(reply.Content.Text), 1, 32768);
        Assert.InRange(WebUtility.HtmlDecode(Tags().Replace(reply.Content.Text, "")).EnumerateRunes().Count(), 1, 4096);
        var open = new Stack<string>();
        foreach (Match tag in Tags().Matches(reply.Content.Text))
        {
            if (tag.Groups["end"].Length == 0) open.Push(tag.Groups["name"].Value);
            else Assert.Equal(open.Pop(), tag.Groups["name"].Value);
        }
        Assert.Empty(open);
        Assert.DoesNotContain('<', Tags().Replace(reply.Content.Text, ""));
        Assert.All(ChatRoom.Buttons(reply), button =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(button.Data), 1, 64);
            Assert.NotEqual("", button.Text.Trim());
        });
    }

    [GeneratedRegex("""<(?<end>/?)(?<name>b|i|a)(?: href="[^"<>]*")?>""")]
    private static partial Regex Tags();

    [GeneratedRegex(@"Meldung \d+:")]
    private static partial Regex Numbers();
}
