namespace Bot.Core.Model;

/// <summary>Who made a source, a channel or a staff member.</summary>
public enum Origin
{
    /// <summary>The settings. It is retired when it is gone from them.</summary>
    Settings,

    /// <summary>Staff, in the chat. It stays until staff remove it.</summary>
    Chat,
}
