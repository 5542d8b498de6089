using System.Globalization;
using System.Text.Encodings.Web;
using Bot.Core.Words;
using Fluid.Values;

namespace Bot.Core.Composing.Templates;

/// <summary>
/// An instant that a template prints in the post's language and the newsroom's zone, and that Liquid's own <c>date</c> filter
/// takes as well.
/// </summary>
internal sealed class LocalTimeValue(DateTimeOffset instant, TimeZoneInfo zone, string language) : FluidValue
{
    /// <summary>The instant.</summary>
    public DateTimeOffset Instant => instant;

    public override FluidValues Type => FluidValues.DateTime;

    public override bool Equals(FluidValue? other) => other is LocalTimeValue time && time.Instant == instant;

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => instant.ToUnixTimeSeconds();

    public override string ToStringValue() => LocalTime.DateAndTime(instant, zone, language);

    public override object ToObjectValue() => TimeZoneInfo.ConvertTime(instant, zone);

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        encoder.Encode(writer, ToStringValue());
        return ValueTask.CompletedTask;
    }
}
