namespace Bot.Core.Desk;

/// <summary>The editors' desk (settings <c>Desk</c>).</summary>
public sealed class DeskOptions
{
    /// <summary>The id of the editors' group, where staff may use the desk's commands. Default: none, private chats only.</summary>
    public long? Chat { get; set; }
}
