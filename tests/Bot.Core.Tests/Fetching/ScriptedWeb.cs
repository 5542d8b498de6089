using System.Net;
using Bot.Core.Fetching;

namespace Bot.Core.Tests.Fetching;

/// <summary>A web of a few documents that a test writes down; everything else is not found. Notes what was asked for.</summary>
internal sealed class ScriptedWeb : HttpMessageHandler
{
    private readonly Dictionary<string, string> documents = [];
    private readonly Dictionary<string, (string To, HttpStatusCode Status)> redirects = [];
    private readonly Dictionary<string, HttpStatusCode> statuses = [];

    internal List<string> Asked { get; } = [];

    internal List<string> Agents { get; } = [];

    internal List<(Version, HttpVersionPolicy)> Versions { get; } = [];

    internal ScriptedWeb With(string address, string document)
    {
        documents[address] = document;
        return this;
    }

    internal ScriptedWeb Redirecting(string address, string to, HttpStatusCode status = HttpStatusCode.Found)
    {
        redirects[address] = (to, status);
        return this;
    }

    internal ScriptedWeb Answering(string address, HttpStatusCode status)
    {
        statuses[address] = status;
        return this;
    }

    internal WebFetcher Fetcher() => new(this, "NewsroomBot/0.1", TimeProvider.System);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.AbsoluteUri;
        Asked.Add(address);
        Agents.Add(request.Headers.UserAgent.ToString());
        Versions.Add((request.Version, request.VersionPolicy));
        var answer = new HttpResponseMessage(statuses.GetValueOrDefault(address, HttpStatusCode.NotFound));
        if (redirects.TryGetValue(address, out var redirect))
        {
            answer.StatusCode = redirect.Status;
            answer.Headers.Location = new Uri(redirect.To);
        }
        else if (documents.TryGetValue(address, out var document))
        {
            answer.StatusCode = HttpStatusCode.OK;
            answer.Content = new StringContent(document);
        }
        return Task.FromResult(answer);
    }
}
