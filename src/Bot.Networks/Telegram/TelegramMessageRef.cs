using System.Globalization;

namespace Bot.Networks.Telegram;

/// <summary>References to messages: the id, or the ids of an album's messages.</summary>
internal static class TelegramMessageRef
{
    /// <summary>The newest id of a reference; null where there is none.</summary>
    public static int? Last(string? reference) => reference?
        .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
        .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : (int?)null)
        .Max();
}
