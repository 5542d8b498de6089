using System.Text.RegularExpressions;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Hosting;

/// <summary>Whether a token opens the server, and the server's answer if not.</summary>
internal static partial class TokenCheck
{
    /// <summary>Null for the right token; 401 for a wrong shape or another secret of the same bot, 404 for an unknown bot.</summary>
    public static ApiAnswer? Refuse(string given, string expected)
    {
        if (given == expected) return null;
        if (!Shape().IsMatch(given)) return ApiAnswer.InvalidToken;
        return given.Split(':')[0] == expected.Split(':')[0] ? ApiAnswer.Unauthorized : ApiAnswer.NotFound;
    }

    [GeneratedRegex("^[0-9]{1,20}:[A-Za-z0-9_-]{35}$")]
    private static partial Regex Shape();
}
