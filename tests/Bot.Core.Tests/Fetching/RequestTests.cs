using System.Net;
using Bot.Core.Fetching;

namespace Bot.Core.Tests.Fetching;

public class RequestTests
{
    [Fact]
    public async Task Every_hop_asks_for_http_2_and_takes_less()
    {
        var web = new ScriptedWeb().Redirecting("https://paper.example/", "https://paper.example/news").With("https://paper.example/news", "News");

        await web.Fetcher().GetAsync(new FetchRequest(new Uri("https://paper.example/")), TestContext.Current.CancellationToken);

        Assert.Equal(2, web.Versions.Count);
        Assert.All(web.Versions, asked => Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrLower), asked));
    }

    [Fact]
    public async Task Every_hop_says_who_asks()
    {
        var web = new ScriptedWeb().Redirecting("https://paper.example/", "https://paper.example/news").With("https://paper.example/news", "News");

        await web.Fetcher().GetAsync(new FetchRequest(new Uri("https://paper.example/")), TestContext.Current.CancellationToken);

        Assert.Equal(["NewsroomBot/0.1", "NewsroomBot/0.1"], web.Agents);
    }
}
