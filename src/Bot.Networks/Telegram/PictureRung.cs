namespace Bot.Networks.Telegram;

/// <summary>The ways of showing a post's pictures, each taken only where the one before was refused.</summary>
internal enum PictureRung
{
    /// <summary>Telegram fetches them by their links.</summary>
    Link,

    /// <summary>We fetch them and upload them as they are.</summary>
    Upload,

    /// <summary>We make photos of them that Telegram takes.</summary>
    Made,

    /// <summary>The post goes out as text with its card.</summary>
    Text,
}

/// <summary>What a refusal says about pictures.</summary>
internal enum PictureFault
{
    /// <summary>Nothing: it is about another matter.</summary>
    None,

    /// <summary>Telegram could not get one by its link, or took what is there for something else.</summary>
    NotFetched,

    /// <summary>One is too large, too long, or of a kind that isn't taken.</summary>
    Unfit,
}

/// <summary>Which way comes next. A refusal says that surely nothing was sent, so the next may follow in the same try.</summary>
internal static class PictureLadder
{
    /// <summary>The next rung; null where another picture would not help.</summary>
    public static PictureRung? After(PictureRung rung, PictureFault fault) => (rung, fault) switch
    {
        (_, PictureFault.None) or (PictureRung.Text, _) => null,
        (PictureRung.Link, PictureFault.NotFetched) => PictureRung.Upload,
        (PictureRung.Link or PictureRung.Upload, _) => PictureRung.Made,
        _ => PictureRung.Text,
    };
}
