using System.Text.Json.Nodes;

namespace Bot.Tests.Running;

/// <summary>A message as it stands in a chat of the sandbox.</summary>
/// <param name="Json">The message in the words of the Bot API.</param>
internal sealed record ChatMessage(JsonNode Json)
{
    public long Id => (long)Json["message_id"]!;

    /// <summary>Its words; of a photo the caption.</summary>
    public string Text => (string?)(Json["text"] ?? Json["caption"]) ?? "";

    /// <summary>The topic in which it stands; 0: in none.</summary>
    public int Topic => (int?)Json["message_thread_id"] ?? 0;

    /// <summary>The message that it answers; 0: none.</summary>
    public long Answers => (long?)Json["reply_to_message"]?["message_id"] ?? 0;

    /// <summary>Whether the bot wrote it.</summary>
    public bool IsOfBot => (long?)Json["from"]?["id"] == RunningSandbox.BotId;

    /// <summary>Whether it shows a photo.</summary>
    public bool IsPhoto => Json["photo"] is not null;

    /// <summary>Whether it is pinned.</summary>
    public bool IsPinned => (bool?)Json["pinned"] == true;

    /// <summary>The words on the buttons under it.</summary>
    public IEnumerable<string> ButtonWords => Buttons.Select(button => (string)button["text"]!);

    /// <summary>The links behind its words.</summary>
    public IEnumerable<string> Links => (Json["entities"]?.AsArray() ?? []).Select(entity => (string?)entity!["url"]).OfType<string>();

    /// <summary>The buttons under it.</summary>
    public IEnumerable<JsonNode> Buttons => (Json["reply_markup"]?["inline_keyboard"]?.AsArray() ?? []).SelectMany(row => row!.AsArray()).OfType<JsonNode>();

    /// <summary>What pressing the button with these words sends.</summary>
    public string DataOf(string words) => (string)Buttons.First(button => (string?)button["text"] == words)["callback_data"]!;
}
