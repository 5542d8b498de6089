using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Bot.Assistant.Tests;

/// <summary>A service on this machine that speaks chat completions, and answers as a test says.</summary>
internal sealed class ScriptedService : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly TaskCompletionSource ending = new();

    public ScriptedService()
    {
        Url = $"http://127.0.0.1:{FreePort()}/v1";
        listener.Prefixes.Add(Url + "/");
        listener.Start();
        _ = ServeAsync();
    }

    public string Url { get; }

    /// <summary>The status of the answers.</summary>
    public int Status { get; set; } = 200;

    /// <summary>The whole answer.</summary>
    public string Body { get; set; } = "";

    /// <summary>Whether it takes the question and never answers.</summary>
    public bool Hangs { get; set; }

    /// <summary>What it was asked, as JSON.</summary>
    public List<JsonElement> Asked { get; } = [];

    /// <summary>The keys it was shown.</summary>
    public List<string?> Keys { get; } = [];

    /// <summary>Answers with a completion of this text.</summary>
    public void Says(string text) => Body = JsonSerializer.Serialize(new
    {
        id = "1",
        @object = "chat.completion",
        created = 1,
        model = "small",
        choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content = text } } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    });

    public void Dispose()
    {
        ending.TrySetResult();
        listener.Close();
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                await AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                // The test is over, or whoever asked has gone.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        Asked.Add(await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.InputStream));
        Keys.Add(context.Request.Headers["Authorization"]);
        if (Hangs) await ending.Task;
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Body));
        context.Response.Close();
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
