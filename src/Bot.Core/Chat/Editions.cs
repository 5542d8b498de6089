using Bot.Core.Model;

namespace Bot.Core.Chat;

/// <summary>Chooses whose headlines a person gets: the edition in their language if there is one, else the newsroom's.</summary>
public sealed class Editions(IChatStore store, NewsroomOptions newsroom)
{
    /// <summary>The language of the headlines for a person.</summary>
    public async Task<string> ForAsync(ChatPerson person, CancellationToken cancel) =>
        Choose(person.Language, await store.LanguagesAsync(cancel).ConfigureAwait(false), newsroom.Language);

    /// <summary>Chooses among the languages that have articles.</summary>
    /// <param name="wanted">The person's language (BCP 47); null where it is not known.</param>
    /// <param name="available">Languages that have articles.</param>
    /// <param name="own">The newsroom's language.</param>
    internal static string Choose(string? wanted, IReadOnlyList<string> available, string own) =>
        Match(wanted, available) ?? Match(own, available) ?? own;

    private static string? Match(string? wanted, IReadOnlyList<string> available) =>
        wanted is null
            ? null
            : available.FirstOrDefault(language => language.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                ?? available.FirstOrDefault(language => LanguageTag.IsSame(language, wanted));
}
