using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Wire;
using Microsoft.AspNetCore.Http;

namespace Bot.Sandbox.Telegram.Hosting;

/// <summary>Writes answers in the shape of the Bot API: the HTTP status is the error code.</summary>
internal static class AnswerWriter
{
    public static Task WriteAsync(HttpContext http, ApiAnswer answer)
    {
        var body = new JsonObject { ["ok"] = answer.Description is null };
        if (answer.Description is null) body["result"] = answer.Result?.DeepClone();
        else
        {
            body["error_code"] = answer.Status;
            body["description"] = answer.Description;
        }

        var parameters = new JsonObject();
        if (answer.MigrateToChatId is { } chat) parameters["migrate_to_chat_id"] = chat;
        if (answer.RetryAfter is { } seconds)
        {
            parameters["retry_after"] = seconds;
            http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (parameters.Count > 0) body["parameters"] = parameters;
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString(ApiJson.Options), http.RequestAborted);
    }

    /// <summary>A front end's page instead of an answer.</summary>
    public static Task WritePageAsync(HttpContext http, int status, string title)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html";
        return http.Response.WriteAsync(
            $"<html>\r\n<head><title>{status} {title}</title></head>\r\n<body>\r\n<center><h1>{status} {title}</h1></center>\r\n</body>\r\n</html>\r\n",
            http.RequestAborted);
    }

    /// <summary>What a request larger than the server takes gets: a status, no words, and a closed connection.</summary>
    public static void WriteTooLarge(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        http.Response.Headers.Connection = "close";
    }
}
