namespace Bot.Core.Chat.Following;

/// <summary>Words in quotation marks, as the keyboards of the newsroom's languages set them.</summary>
internal static class Quoted
{
    private const string Marks = "\"'„“”«»‹›‚‘’「」『』";

    /// <summary>The words between the marks; null where the text begins with none.</summary>
    public static string? Read(string text) =>
        text.Length > 0 && Marks.Contains(text[0], StringComparison.Ordinal) ? text.Trim([.. Marks, ' ']) : null;
}
