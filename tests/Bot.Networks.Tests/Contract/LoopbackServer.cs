using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Networks.Tests.Contract;

/// <summary>A web server on loopback whose next answers can be scripted.</summary>
internal abstract class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Trouble> troubles = new();

    protected LoopbackServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>Has the next call that posts end like this.</summary>
    public void Fail(Trouble trouble) => troubles.Enqueue(trouble);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    protected abstract void Map(WebApplication routes);

    protected async Task RunAsync()
    {
        Map(app);
        await app.StartAsync();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Carries a call out, unless the script has it end otherwise.</summary>
    protected IResult Scripted(HttpContext context, Func<IResult> act)
    {
        if (!troubles.TryDequeue(out var trouble)) return act();
        if (trouble == Trouble.FailsAfter) act();
        if (trouble == Trouble.AsksToWait) AskToWait(context.Response);
        return Results.Json(new { error = "scripted" }, statusCode: trouble switch
        {
            Trouble.Refuses => 422,
            Trouble.Gone => 410,
            Trouble.AsksToWait => 429,
            _ => 502,
        });
    }

    protected abstract void AskToWait(HttpResponse answer);
}
