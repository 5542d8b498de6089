using System.Collections.Frozen;
using System.Globalization;
using Bot.Core.Reading.Sentences;
using Bot.Core.Words;
using Fluid;
using Fluid.Values;

namespace Bot.Core.Composing.Templates;

/// <summary>The filters that templates have beside Liquid's own. <c>docs/templates.md</c> tells them.</summary>
internal static class TemplateFilters
{
    /// <summary>All of them, by name.</summary>
    public static FrozenDictionary<string, FilterDelegate> Own { get; } = new Dictionary<string, FilterDelegate>
    {
        ["hashtag"] = (input, _, context) => Text(input is ArrayValue tags
            ? string.Join(' ', tags.Values.Select(tag => Facts(context).HashtagOf(tag.ToStringValue())).Where(tag => tag.Length > 0))
            : Facts(context).HashtagOf(input.ToStringValue())),
        ["series"] = (input, _, context) => Text(input is ArrayValue things
            ? Series.Of([.. things.Values.Select(thing => thing.ToStringValue())], Words(context))
            : input.ToStringValue()),
        ["first_sentences"] = (input, arguments, context) => Text(FirstSentences(input.ToStringValue(), Count(arguments, 1), context)),
        ["truncate_sentences"] = (input, arguments, context) => Text(SentenceFit.Fit(
            SentenceSplitter.Split(input.ToStringValue(), ArticleLanguage(context)), Count(arguments, 300))),
        ["with_dateline"] = (input, _, context) => Text(WithDateline(input.ToStringValue(), Facts(context))),
        ["day"] = (input, arguments, context) => Time(input, arguments, context, LocalTime.Date),
        ["clock"] = (input, arguments, context) => Time(input, arguments, context, LocalTime.Time),
        ["date_time"] = (input, arguments, context) => Time(input, arguments, context, LocalTime.DateAndTime),
        ["ago"] = (input, _, context) => input is LocalTimeValue time && Facts(context) is { Now: { } now } facts
            ? Text(LocalTime.Ago(time.Instant, now, facts.Wording.Language)) : input,
        ["number"] = (input, arguments, context) => Text(Number(input.ToNumberValue(), Count(arguments, 0), context.CultureInfo)),
        ["campaign"] = (input, arguments, context) => Text(CampaignLink.Of(input.ToStringValue(), Arguments(arguments, Facts(context)))),
    }.ToFrozenDictionary();

    /// <summary>The text's first whole sentences.</summary>
    private static string FirstSentences(string text, int count, TemplateContext context) =>
        SentenceFit.Fit([.. SentenceSplitter.Split(text, ArticleLanguage(context)).Take(count)], int.MaxValue);

    private static string WithDateline(string text, PostFacts facts) =>
        facts.PrintedDateline.Length == 0 || text.Length == 0 ? text : $"{facts.PrintedDateline} – {text}";

    /// <summary>Another zone may be named: <c>published | clock: "Asia/Shanghai"</c>.</summary>
    private static FluidValue Time(
        FluidValue input, FilterArguments arguments, TemplateContext context, Func<DateTimeOffset, TimeZoneInfo, string, string> say)
    {
        if (input is not LocalTimeValue time) return input;
        var facts = Facts(context);
        var zone = arguments.Count > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(arguments.At(0).ToStringValue(), out var named)
            ? named : facts.Zone;
        return Text(say(time.Instant, zone, facts.Wording.Language));
    }

    private static string Number(decimal number, int digits, CultureInfo culture) =>
        number.ToString("N" + Math.Clamp(digits, 0, 6).ToString(CultureInfo.InvariantCulture), culture);

    private static Campaign Arguments(FilterArguments arguments, PostFacts facts) => new(
        Named(arguments, "source", 0) ?? facts.Network, Named(arguments, "medium", 1) ?? "social",
        Named(arguments, "name", 2) ?? facts.Channel);

    /// <summary>Arguments go by name, or, where none is named, by place.</summary>
    private static string? Named(FilterArguments arguments, string name, int position)
    {
        var value = arguments.Names.Any() ? arguments[name] : arguments.At(position);
        return value.IsNil() ? null : value.ToStringValue();
    }

    private static int Count(FilterArguments arguments, int otherwise) =>
        arguments.Count == 0 ? otherwise : (int)Math.Clamp(arguments.At(0).ToNumberValue(), 0, 100_000);

    private static PostFacts Facts(TemplateContext context) => PostRendering.Facts(context);

    private static Wording Words(TemplateContext context) => Facts(context).Wording;

    private static string? ArticleLanguage(TemplateContext context) => Facts(context).ArticleLanguage;

    private static StringValue Text(string text) => new(text);
}
