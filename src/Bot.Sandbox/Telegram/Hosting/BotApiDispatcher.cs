using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Control;
using Bot.Sandbox.Telegram.Faults;
using Bot.Sandbox.Telegram.Methods;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Bot.Sandbox.Telegram.Hosting;

/// <summary>
/// Takes a call from the wire to its answer. Once taken, a call is carried out even if the caller hangs up, as on the
/// real server; only a poll ends with its connection.
/// </summary>
internal sealed class BotApiDispatcher(
    BotApiOptions options, MethodTable methods, FaultList faults, CallLog calls, AnswerTimes answers, Ledger ledger,
    IHostApplicationLifetime lifetime, TimeProvider time)
{
    public async Task AnswerAsync(HttpContext http, string token, string method)
    {
        if (TokenCheck.Refuse(token, options.Token) is { } refusal)
        {
            await AnswerWriter.WriteAsync(http, refusal);
            return;
        }

        if (await RequestReader.ReadAsync(http, method, http.RequestAborted) is not { } read)
        {
            AnswerWriter.WriteTooLarge(http);
            return;
        }

        if (read.Refused(out refusal, out var request)) await AnswerWriter.WriteAsync(http, refusal);
        else await AnswerAsync(http, request);
    }

    private async Task AnswerAsync(HttpContext http, ApiRequest request)
    {
        var entry = calls.Note(request);
        answers.Comes(request);
        var fault = faults.Take(request.Method, ChatOf(request));
        switch (fault?.Kind)
        {
            case FaultKind.TooManyRequests:
                await EndAsync(http, entry, ApiAnswer.TooManyRequests(fault.RetryAfter));
                return;
            case FaultKind.Refused:
                await EndAsync(http, entry, ApiAnswer.BadRequest(fault.Words));
                return;
            case FaultKind.ServerError:
                await EndAsync(http, entry, ApiAnswer.Restarting);
                return;
            case FaultKind.Unauthorized:
                await EndAsync(http, entry, ApiAnswer.Unauthorized);
                return;
            case FaultKind.BadRequest:
                await EndAsync(http, entry, ApiAnswer.BadRequest("can't parse entities: Unsupported start tag \"x\" at byte offset 0"));
                return;
            case FaultKind.BadGateway:
                await EndAsync(http, entry, StatusCodes.Status502BadGateway, "Bad Gateway");
                return;
            case FaultKind.Unavailable:
                await EndAsync(http, entry, StatusCodes.Status503ServiceUnavailable, "Service Temporarily Unavailable");
                return;
            case FaultKind.HangBefore:
                calls.End(entry, "hang_before");
                await HoldAsync(http, fault);
                return;
            case FaultKind.ResetBefore:
                calls.End(entry, "reset_before");
                http.Abort();
                return;
        }

        await EndAsync(http, entry, fault, await CarryOutAsync(http, request));
    }

    /// <summary>Keeps the caller waiting until it hangs up or the time is over, and cuts the connection.</summary>
    private async Task HoldAsync(HttpContext http, Fault fault)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping, http.RequestAborted);
        await Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMs), time, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        http.Abort();
    }

    /// <summary>Ends a call that was carried out.</summary>
    private async Task EndAsync(HttpContext http, JsonObject entry, Fault? fault, ApiAnswer answer)
    {
        switch (fault?.Kind)
        {
            case FaultKind.ResetAfter:
                calls.End(entry, "reset_after");
                http.Abort();
                return;
            case FaultKind.EmptyAfter:
                calls.End(entry, "empty_after");
                http.Response.ContentType = "application/json";
                return;
            case FaultKind.ServerErrorAfter:
                answer = ApiAnswer.Restarting;
                break;
            case FaultKind.Slow:
                await Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMs), time, lifetime.ApplicationStopping)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
        }
        await EndAsync(http, entry, answer);
    }

    private async ValueTask<ApiAnswer> CarryOutAsync(HttpContext http, ApiRequest request)
    {
        if (methods.Find(request.Method) is not { } method) return ApiAnswer.MethodNotFound;
        if (!request.Method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
            return await method(request, lifetime.ApplicationStopping);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            lifetime.ApplicationStopping, http.RequestAborted);
        return await method(request, stop.Token);
    }

    private async Task EndAsync(HttpContext http, JsonObject entry, ApiAnswer answer)
    {
        calls.End(entry, answer.Status);
        if (!http.RequestAborted.IsCancellationRequested) await AnswerWriter.WriteAsync(http, answer);
    }

    private Task EndAsync(HttpContext http, JsonObject entry, int status, string title)
    {
        calls.End(entry, status);
        return AnswerWriter.WritePageAsync(http, status, title);
    }

    private long? ChatOf(ApiRequest request) => request.Text("chat_id") is ['@', .. var username]
        ? ledger.Read(state => state.Chat(username)?.Chat.Id)
        : request.Has("chat_id") ? request.Number("chat_id") : null;
}
