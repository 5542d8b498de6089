using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>Something that an editor changes in a draft.</summary>
public abstract record DraftChange
{
    private DraftChange()
    {
    }

    /// <summary>Chooses a channel and shows its post; the one that is shown is taken out, where others remain.</summary>
    public sealed record Toggle(ChannelId Channel) : DraftChange;

    /// <summary>Consents to posting again in a channel where the article stands.</summary>
    public sealed record Again(ChannelId Channel) : DraftChange;

    /// <summary>Another headline; null: the article's.</summary>
    public sealed record Title(string? Text) : DraftChange;

    /// <summary>Another summary; null: the article's.</summary>
    public sealed record Summary(string? Text) : DraftChange;

    /// <summary>Another built-in template; null: the channel's.</summary>
    public sealed record Template(string? Name) : DraftChange;

    /// <summary>The article's picture of a number from 0 on; null: as the channel has it, or none at all.</summary>
    public sealed record Picture(int? Number, bool Hides = false) : DraftChange;

    /// <summary>The other of with and without a sound.</summary>
    public sealed record Sound : DraftChange;

    /// <summary>The other of breaking and usual news.</summary>
    public sealed record Breaking : DraftChange;

    /// <summary>When it goes out; null: at once.</summary>
    public sealed record Due(DateTimeOffset? Time) : DraftChange;
}
