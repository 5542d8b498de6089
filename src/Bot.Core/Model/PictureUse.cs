namespace Bot.Core.Model;

/// <summary>How a channel shows an article's pictures (settings <c>Channels:N:Picture</c>).</summary>
public enum PictureUse
{
    /// <summary>In the card that the network makes of the article's link.</summary>
    Preview,

    /// <summary>The main picture as a photo, with the text as its caption; where that can't be, the card.</summary>
    Photo,

    /// <summary>Up to ten pictures as an album where the article has several, else its one as a photo.</summary>
    Album,

    /// <summary>Not at all: text alone.</summary>
    None,
}

/// <summary>Where a card or a photo stands (settings <c>Channels:N:PicturePlace</c>).</summary>
public enum PicturePlace
{
    /// <summary>Over the text.</summary>
    Above,

    /// <summary>Under the text.</summary>
    Below,
}

/// <summary>How large a card shows its picture (settings <c>Channels:N:PictureSize</c>); photos are always large.</summary>
public enum PictureSize
{
    /// <summary>Over the whole width.</summary>
    Large,

    /// <summary>Beside the words.</summary>
    Small,
}

/// <summary>How a channel wants pictures; what is null is the template's choice.</summary>
/// <param name="Use">How they are shown.</param>
/// <param name="Place">Where they stand. Default: a card below the text, a photo above it.</param>
/// <param name="Size">How large a card's picture is.</param>
public sealed record PictureStyle(PictureUse? Use = null, PicturePlace? Place = null, PictureSize? Size = null);
