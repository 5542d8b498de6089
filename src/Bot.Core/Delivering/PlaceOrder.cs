namespace Bot.Core.Delivering;

/// <summary>What a place in the account's pace is taken for, most urgent first.</summary>
public enum PlaceClass
{
    /// <summary>News that cannot wait.</summary>
    Breaking,

    /// <summary>Posts to channels.</summary>
    Post,

    /// <summary>Answers to people, and what staff are told and asked.</summary>
    Answer,

    /// <summary>Corrections and retractions of what stands, and looks whether something stands.</summary>
    Correction,

    /// <summary>Digests.</summary>
    Digest,

    /// <summary>The same message to many subscribers.</summary>
    FanOut,
}

/// <summary>
/// Who gets the next place where more are asked for than the account's pace has. The most urgent goes first; but of every
/// <see cref="Window"/> places each class that waits gets its share before any gets more, so that none starves.
/// </summary>
public static class PlaceOrder
{
    /// <summary>The places that shares are counted in: what Telegram grants an account in a second (bots FAQ).</summary>
    public const int Window = 30;

    /// <summary>The share of a class in each window; answers keep 5 a second.</summary>
    public static int Share(PlaceClass place) => place switch
    {
        PlaceClass.Breaking => 10,
        PlaceClass.Post => 8,
        PlaceClass.Answer => 5,
        PlaceClass.Correction => 3,
        _ => 2,
    };

    /// <summary>The class that the next place goes to.</summary>
    /// <param name="waiting">The classes that ask for one; not empty.</param>
    /// <param name="given">How many places each class got in this window.</param>
    public static PlaceClass Next(IEnumerable<PlaceClass> waiting, Func<PlaceClass, int> given) => waiting
        .Distinct()
        .OrderBy(place => given(place) >= Share(place))
        .ThenBy(place => place)
        .First();
}
