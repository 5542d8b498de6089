using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>The bot's name and descriptions by language.</summary>
internal sealed class ProfileMethods(Ledger ledger) : IMethods
{
    private static readonly (string Field, string Method, int Longest)[] Texts =
    [
        ("name", "MyName", 64),
        ("short_description", "MyShortDescription", 120),
        ("description", "MyDescription", 512),
    ];

    public IEnumerable<(string Name, Method Method)> All => Texts.SelectMany(text => new (string, Method)[]
    {
        ("set" + text.Method, (request, _) => new(Set(request, text.Field, text.Longest))),
        ("get" + text.Method, (request, _) => new(Get(request, text.Field))),
    });

    private ApiAnswer Set(ApiRequest request, string field, int longest)
    {
        var text = request.Text(field).Trim();
        if (FormattedText.CountCodePoints(text) > longest)
            return ApiAnswer.BadRequest($"bot {field.Replace('_', ' ')} length must not exceed {longest}");
        return ledger.Change((_, transaction) =>
        {
            transaction.Add(new ProfileSet(field, request.Text("language_code"), text));
            return ApiAnswer.True;
        });
    }

    private ApiAnswer Get(ApiRequest request, string field) => ledger.Read(state => ApiAnswer.Ok(new JsonObject
    {
        [field] = state.Profile.GetValueOrDefault((field, request.Text("language_code")))
            ?? state.Profile.GetValueOrDefault((field, "")) ?? (field == "name" ? state.Bot.FirstName : ""),
    }));
}
