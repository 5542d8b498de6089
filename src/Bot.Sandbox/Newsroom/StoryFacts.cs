using System.Text.RegularExpressions;

namespace Bot.Sandbox.Newsroom;

/// <summary>
/// What one story is told with: its people, places, days and numbers, drawn once and the same in both editions.
/// </summary>
/// <remarks>
/// Slots: <c>{woman}</c>, <c>{man}</c>, <c>{woman2}</c>, <c>{man2}</c> and their family names (<c>{woman.last}</c>);
/// <c>{street}</c>, <c>{street2}</c>, <c>{district}</c>, <c>{district2}</c>, <c>{village}</c>, <c>{school}</c>;
/// <c>{today}</c>, <c>{yesterday}</c> (the day's name), <c>{saturday}</c>, <c>{sunday}</c>, <c>{weekday}</c> (the
/// next one, with its date), <c>{date+9}</c> (so many days on); <c>{n}</c> (a drawn number) and <c>{what:a|b|c}</c>
/// (a drawn choice). Numbers are written from 13 up, as German prints digits only there.
/// </remarks>
internal sealed partial class StoryFacts
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly Dictionary<string, (string German, string English)> names = [];
    private readonly DateTime day;

    /// <param name="template">The story to be told.</param>
    /// <param name="random">Drawn from in a fixed order, so that one seed always tells the same story.</param>
    /// <param name="revision">0 at first; each correction moves the story's first number on.</param>
    /// <param name="day">The local day of publication.</param>
    public StoryFacts(StoryTemplate template, Random random, int revision, DateTime day)
    {
        this.day = day;
        DrawPeople(random);
        DrawPlaces(random);
        for (var i = 0; i < template.Draws.Count; i++)
        {
            var draw = template.Draws[i];
            numbers[draw.Name] = draw.At(random.Next(draw.Count) + (i == 0 ? revision : 0));
        }
    }

    /// <summary>The text with every slot filled.</summary>
    /// <exception cref="InvalidOperationException">The stock asks for something no story has.</exception>
    public string Fill(string text, Edition edition) => Slot().Replace(text, slot => Value(slot, edition));

    private string Value(Match slot, Edition edition)
    {
        var name = slot.Groups["name"].Value;
        if (slot.Groups["days"] is { Success: true } days)
            return edition.Day(day.AddDays(int.Parse(days.ValueSpan, provider: null)));
        if (slot.Groups["options"] is { Success: true } options)
            return options.Value.Split('|')[numbers[name] - 1];
        if (numbers.TryGetValue(name, out var number))
            return edition.Number(number);
        if (names.TryGetValue(name, out var pair))
            return edition == Editions.German ? pair.German : pair.English;
        return Date(name, edition) ?? throw new InvalidOperationException($"No story has a {slot.Value}.");
    }

    private string? Date(string name, Edition edition) => name switch
    {
        "today" => edition.Weekday(day),
        "yesterday" => edition.Weekday(day.AddDays(-1)),
        "saturday" => Named(Next(DayOfWeek.Saturday), edition),
        "sunday" => Named(Next(DayOfWeek.Sunday), edition),
        "weekday" => Named(Next(DayOfWeek.Wednesday), edition),
        _ => null,
    };

    private static string Named(DateTime date, Edition edition) => $"{edition.Weekday(date)}, {edition.Day(date)}";

    // At least two days ahead, so that no one is invited to what is over.
    private DateTime Next(DayOfWeek wanted) => day.AddDays(2 + ((int)wanted - (int)day.AddDays(2).DayOfWeek + 7) % 7);

    private void DrawPeople(Random random)
    {
        var families = Shuffled(StoryNames.Families, random);
        var women = Shuffled(StoryNames.Women, random);
        var men = Shuffled(StoryNames.Men, random);
        Person("woman", women[0], families[0]);
        Person("woman2", women[1], families[1]);
        Person("man", men[0], families[2]);
        Person("man2", men[1], families[3]);
    }

    private void DrawPlaces(Random random)
    {
        var streets = Shuffled(StoryNames.Streets, random);
        var districts = Shuffled(StoryNames.Districts, random);
        Same("street", streets[0]);
        Same("street2", streets[1]);
        Same("district", districts[0]);
        Same("district2", districts[1]);
        Same("village", StoryNames.Neighbours[random.Next(StoryNames.Neighbours.Count)]);
        names["school"] = StoryNames.Schools[random.Next(StoryNames.Schools.Count)];
    }

    private void Person(string slot, string first, string family)
    {
        Same(slot, $"{first} {family}");
        Same($"{slot}.last", family);
    }

    private void Same(string slot, string value) => names[slot] = (value, value);

    private static string[] Shuffled(IReadOnlyList<string> values, Random random)
    {
        string[] copy = [.. values];
        random.Shuffle(copy);
        return copy;
    }

    [GeneratedRegex(@"\{(?<name>[a-z]+[0-9]?(?:\.last)?)(?:\+(?<days>[0-9]{1,2})|:(?<options>[^{}]*))?\}")]
    private static partial Regex Slot();
}
