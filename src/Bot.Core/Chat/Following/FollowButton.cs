using System.Globalization;
using System.Text;
using Bot.Core.Model;

namespace Bot.Core.Chat.Following;

/// <summary>The data of a button about what somebody follows: <c>f</c>, a letter, and what it is about.</summary>
internal abstract record FollowButton
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "f";

    private const int LongestData = 64;

    private FollowButton()
    {
    }

    /// <summary>The data.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{Rest}");

    /// <summary>Whether the data are as short as a button's must be.</summary>
    public bool Fits => Encoding.UTF8.GetByteCount(Data) <= LongestData;

    /// <summary>What follows the prefix.</summary>
    protected abstract FormattableString Rest { get; }

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static FollowButton? Parse(string data) => data.Split(':', 4) switch
    {
        [Prefix, "l", var page] when PageOf(page) is { } number => new List(number),
        [Prefix, "c", var page] when PageOf(page) is { } number => new Choose(number),
        [Prefix, "t", var token, var page] when PageOf(page) is { } number => new Toggle(token, number),
        [Prefix, "e", var page] when PageOf(page) is { } number => new ToggleEverything(number),
        [Prefix, "o", var id] when IdOf(id) is { } one => new One(one),
        [Prefix, "m", var id, var manner] when IdOf(id) is { } one && MannerOf(manner) is { } wanted => new SetManner(one, wanted),
        [Prefix, "x", var id] when IdOf(id) is { } one => new End(one),
        [Prefix, "z"] => new EndAll(),
        [Prefix, "w", .. var words] => new Words(string.Join(':', words)),
        [Prefix, "s", var token] => new Section(token),
        _ => null,
    };

    /// <summary>Shows all subscriptions.</summary>
    public sealed record List(int Page) : FollowButton
    {
        protected override FormattableString Rest => $"l:{Page}";
    }

    /// <summary>Shows what there is to follow.</summary>
    public sealed record Choose(int Page) : FollowButton
    {
        protected override FormattableString Rest => $"c:{Page}";
    }

    /// <summary>Follows a section there, or follows it no longer.</summary>
    public sealed record Toggle(string Token, int Page) : FollowButton
    {
        protected override FormattableString Rest => $"t:{Token}:{Page}";
    }

    /// <summary>Follows the whole newsroom there, or follows it no longer.</summary>
    public sealed record ToggleEverything(int Page) : FollowButton
    {
        protected override FormattableString Rest => $"e:{Page}";
    }

    /// <summary>Shows one subscription.</summary>
    public sealed record One(SubscriptionId Id) : FollowButton
    {
        protected override FormattableString Rest => $"o:{Id.Value}";
    }

    /// <summary>Changes how one subscription comes.</summary>
    public sealed record SetManner(SubscriptionId Id, SubscriptionManner Manner) : FollowButton
    {
        protected override FormattableString Rest => $"m:{Id.Value}:{LetterOf(Manner)}";
    }

    /// <summary>Ends one subscription.</summary>
    public sealed record End(SubscriptionId Id) : FollowButton
    {
        protected override FormattableString Rest => $"x:{Id.Value}";
    }

    /// <summary>Ends all subscriptions.</summary>
    public sealed record EndAll : FollowButton
    {
        protected override FormattableString Rest => $"z";
    }

    /// <summary>Follows words.</summary>
    public sealed record Words(string Text) : FollowButton
    {
        protected override FormattableString Rest => $"w:{Text}";
    }

    /// <summary>Follows a section.</summary>
    public sealed record Section(string Token) : FollowButton
    {
        protected override FormattableString Rest => $"s:{Token}";
    }

    private static char LetterOf(SubscriptionManner manner) => manner switch
    {
        SubscriptionManner.AtOnce => 'a',
        SubscriptionManner.Digest => 'd',
        _ => 'm',
    };

    private static SubscriptionManner? MannerOf(string letter) => letter switch
    {
        "a" => SubscriptionManner.AtOnce,
        "d" => SubscriptionManner.Digest,
        "m" => SubscriptionManner.Muted,
        _ => null,
    };

    private static int? PageOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < 1000 ? page : null;

    private static SubscriptionId? IdOf(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new SubscriptionId(id) : null;
}
