using System.Collections.Frozen;
using Bot.Core.Words;
using Fluid.Values;

namespace Bot.Core.Composing.Templates;

/// <summary>Everything that a template can say: the names, and where their values come from. <c>docs/templates.md</c> tells them.</summary>
internal static class TemplateNames
{
    /// <summary>The names of an article, which are also those of each entry of <c>articles</c>.</summary>
    public static IReadOnlyList<TemplateName> OfArticle { get; } =
    [
        new("title", post => Text(post.Title)),
        new("summary", post => Text(post.Summary)),
        new("lead", post => Text(post.Facts.Lead)),
        new("text", post => Text(post.Facts.Text)),
        new("section", post => Text(post.Facts.Section)),
        new("emoji", post => Text(post.Facts.Emoji)),
        new("flair", post => Text(post.Facts.Flair)),
        new("hashtag", post => Text(post.Facts.Hashtag)),
        new("hashtags", post => List(post.Facts.Hashtags)),
        new("tags", post => List(post.Facts.Tags)),
        new("link", post => Text(post.Facts.Link)),
        new("address", post => Text(post.Facts.Address)),
        new("image", post => Text(post.Facts.Image)),
        new("image_alt", post => Text(post.Facts.ImageAlt)),
        new("site", post => Text(post.Facts.Site)),
        new("authors", post => List(post.Facts.Authors)),
        new("byline", post => Text(Series.Of(post.Facts.Authors, post.Facts.Wording))),
        new("place", post => Text(post.Facts.Place)),
        new("agency", post => Text(post.Facts.Agency)),
        new("dateline", post => Text(post.Facts.PrintedDateline)),
        new("language", post => Text(post.Facts.ArticleLanguage)),
        new("published", post => Time(post.Facts.Published, post.Facts)),
        new("updated", post => Time(post.Facts.Updated, post.Facts)),
        new("words", post => Number(post.Facts.Length.Words)),
        new("reading_minutes", post => Number(post.Facts.Length.Minutes)),
        new("reading_time", post => Text(post.Facts.ReadingTime)),
        new("paywalled", post => BooleanValue.Create(post.Facts.IsPaywalled)),
        new("is_breaking", post => BooleanValue.Create(post.Facts.IsBreaking)),
    ];

    /// <summary>The names of a post.</summary>
    public static IReadOnlyList<TemplateName> All { get; } =
    [
        .. OfArticle,
        new("articles", post => new ArrayValue([.. post.Articles.Select(FluidValue (article) => new DictionaryValue(article))])),
        new("note", post => Text(post.Facts.Note)),
        new("channel", post => Text(post.Facts.Channel)),
        new("newsroom", post => Text(post.Facts.Newsroom)),
        new("now", post => Time(post.Facts.Now, post.Facts)),
        new("read_on_button", post => BooleanValue.Create(post.Facts.HasReadOnButton)),
        new("phrases", post => new DictionaryValue(new PhraseValues(post.Facts.Wording))),
    ];

    /// <summary>The phrases that templates may print, by the names they have there: <c>phrases.read_on</c>.</summary>
    public static FrozenDictionary<string, PhraseKey> Phrases { get; } = new[]
    {
        PhraseKeys.ReadOn, PhraseKeys.Correction, PhraseKeys.Breaking, PhraseKeys.JustNow, PhraseKeys.Share,
        PhraseKeys.Digest, PhraseKeys.Updated, PhraseKeys.Subscribers,
    }.ToFrozenDictionary(key => key.Name.Replace('-', '_'));

    private static readonly FrozenDictionary<string, TemplateName> ByName = All.ToFrozenDictionary(name => name.Name);

    /// <summary>What is behind a name; null for a name that is not known.</summary>
    public static TemplateName? Find(string name) => ByName.GetValueOrDefault(name);

    private static FluidValue Text(string? text) => string.IsNullOrEmpty(text) ? NilValue.Instance : new StringValue(text);

    private static FluidValue Number(int number) => number > 0 ? NumberValue.Create(number) : NilValue.Instance;

    private static FluidValue Time(DateTimeOffset? instant, PostFacts facts) =>
        instant is { } known ? new LocalTimeValue(known, facts.Zone, facts.Wording.Language) : NilValue.Instance;

    private static ArrayValue List(IReadOnlyList<string> texts) => new([.. texts.Select(FluidValue (text) => new StringValue(text))]);
}
