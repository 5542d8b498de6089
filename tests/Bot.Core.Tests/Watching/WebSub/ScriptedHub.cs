using System.Net;
using Bot.Core.Fetching;
using Bot.Core.Watching.WebSub;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Watching.WebSub;

/// <summary>A hub that answers as a test writes down, one answer after the other, and notes what it was asked.</summary>
internal sealed class ScriptedHub : HttpMessageHandler
{
    private readonly Queue<HttpResponseMessage> answers = new();

    public List<(string Address, string Form)> Asked { get; } = [];

    public ScriptedHub Then(HttpStatusCode status, string body = "", string? location = null, TimeSpan? retryAfter = null)
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent(body) };
        if (location is not null) answer.Headers.Location = new Uri(location, UriKind.RelativeOrAbsolute);
        if (retryAfter is { } wait) answer.Headers.RetryAfter = new(wait);
        answers.Enqueue(answer);
        return this;
    }

    public HubClient Client(HttpMessageHandler? instead = null)
    {
        var services = new ServiceCollection();
        services.AddHttpClient(FetchingSetup.ClientName).ConfigurePrimaryHttpMessageHandler(() => instead ?? this);
        return new(services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>(), new FakeTimeProvider());
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Assert.Equal(HttpMethod.Post, request.Method);
        var form = await request.Content!.ReadAsStringAsync(cancellationToken);
        Asked.Add((request.RequestUri!.AbsoluteUri, Uri.UnescapeDataString(form)));
        return answers.TryDequeue(out var answer) ? answer : throw new HttpRequestException("nobody is there");
    }
}
