using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>
/// Joins what the network tells of a person with what is kept of the place where they speak. As soon as anything is kept of a
/// place, its language is the one that was chosen there, else the one in which it began: apps on a telephone and on a desk tell
/// different languages of one person, and what is followed must not change with them. A group's language is never a speaker's.
/// </summary>
public sealed class Askers(NewsroomOptions newsroom)
{
    /// <summary>Somebody who speaks.</summary>
    /// <param name="person">As the network tells of them.</param>
    /// <param name="place">Where they speak.</param>
    /// <param name="kind">What kind of chat that is.</param>
    /// <param name="known">What is kept of the place.</param>
    /// <param name="own">The language that the place has by itself, see <see cref="Asker.AppLanguage"/>.</param>
    public Asker Of(ChatPerson person, ReaderPlace place, ChatKind kind, KnownReader known, string? own)
    {
        var language = known.Subscriber is { } kept ? kept.Speaks : own;
        return new(person with { Language = language }, Phrases.In(language, newsroom.Language, CompanyOf(place, kind)), known.Staff)
        {
            Place = place,
            Kind = kind,
            Subscriber = known.Subscriber,
            Zone = ZoneOf(known.Subscriber),
            AppLanguage = own,
        };
    }

    /// <summary>The same person after something that is kept of the place changed.</summary>
    public Asker With(Asker asker, Subscriber? subscriber)
    {
        var present = Of(asker.Person, asker.Place, asker.Kind, new(subscriber, asker.Staff), asker.AppLanguage);
        return present with { Pressed = asker.Pressed, IsInGroupsName = asker.IsInGroupsName };
    }

    /// <summary>A subscriber's zone; the newsroom's where they told none, or one that this machine doesn't know.</summary>
    public TimeZoneInfo ZoneOf(Subscriber? subscriber) =>
        (subscriber?.TimeZone is { } id ? ReaderZones.Find(id) : null) ?? newsroom.Zone;

    private static Company CompanyOf(ReaderPlace place, ChatKind kind) =>
        kind != ChatKind.Group ? Company.Person : place.Topic == 0 ? Company.Group : Company.Topic;
}
