namespace Bot.Core.Reading.Dates.Vocabulary;

/// <summary>The spans people count back in.</summary>
internal enum DateUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
