using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Inline;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>answerCallbackQuery and answerInlineQuery.</summary>
internal sealed class QueryMethods(Ledger ledger, InlineAnswerReader reader, InlineShelf shelf) : IMethods
{
    private const string TooOld = "query is too old and response timeout expired or query ID is invalid";

    public IEnumerable<(string Name, Method Method)> All =>
    [
        ("answerCallbackQuery", (request, _) => new(AnswerCallback(request))),
        ("answerInlineQuery", (request, _) => new(AnswerInline(request))),
    ];

    private ApiAnswer AnswerCallback(ApiRequest request)
    {
        if (FormattedText.CountCodePoints(request.Text("text")) > TextLimits.CallbackAnswer)
            return ApiAnswer.BadRequest("MESSAGE_TOO_LONG");
        return Answer(request, "callback_query_id", user => new JsonObject
        {
            ["user_id"] = user,
            ["callback_query_id"] = request.Text("callback_query_id"),
            ["text"] = request.Text("text"),
            ["show_alert"] = request.Flag("show_alert"),
        });
    }

    private ApiAnswer AnswerInline(ApiRequest request)
    {
        if (reader.Read(request).Refused(out var refusal, out var answer)) return refusal;
        var id = request.Text("inline_query_id");
        return Answer(request, "inline_query_id", user =>
        {
            (answer["user_id"], answer["inline_query_id"]) = (user, id);
            shelf.Put(id, answer.DeepClone().AsObject());
            return answer;
        });
    }

    private ApiAnswer Answer(ApiRequest request, string parameter, Func<long, JsonObject> tell) =>
        ledger.Change((state, transaction) =>
        {
            if (state.Query(request.Text(parameter)) is not { } user) return ApiAnswer.BadRequest(TooOld);
            transaction.Tell("answer", tell(user));
            return ApiAnswer.True;
        });
}
