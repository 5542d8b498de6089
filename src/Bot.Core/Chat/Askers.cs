using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>Joins what the network tells of a person with what is kept of them. What they chose themselves goes first.</summary>
public sealed class Askers(NewsroomOptions newsroom)
{
    /// <summary>Somebody who speaks.</summary>
    /// <param name="person">As the network tells of them.</param>
    /// <param name="place">Where they speak.</param>
    /// <param name="known">What is kept of them.</param>
    public Asker Of(ChatPerson person, ReaderPlace place, KnownReader known)
    {
        var language = known.Subscriber?.Language ?? person.Language;
        return new(person with { Language = language }, Phrases.In(language, newsroom.Language), known.Staff)
        {
            Place = place,
            Subscriber = known.Subscriber,
            Zone = ZoneOf(known.Subscriber),
            AppLanguage = person.Language,
        };
    }

    /// <summary>The same person after something that is kept of them changed.</summary>
    public Asker With(Asker asker, Subscriber? subscriber) =>
        Of(asker.Person with { Language = asker.AppLanguage }, asker.Place, new(subscriber, asker.Staff));

    /// <summary>A subscriber's zone; the newsroom's where they told none, or one that this machine doesn't know.</summary>
    public TimeZoneInfo ZoneOf(Subscriber? subscriber) =>
        (subscriber?.TimeZone is { } id ? ReaderZones.Find(id) : null) ?? newsroom.Zone;
}
