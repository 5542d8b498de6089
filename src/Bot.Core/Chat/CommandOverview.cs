using Bot.Core.Chat.Introducing;
using Bot.Core.Chat.Following;
using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>What there is to ask for, made from the list of commands.</summary>
internal static class CommandOverview
{
    /// <summary>The help text.</summary>
    public static Reply Help(IReadOnlyList<ICommand> offered, Wording words)
    {
        var text = new ChatText().Bold(words[PhraseKeys.HelpTitle]).Paragraph();
        return List(text, offered, words)
            .Paragraph().Add(words.Text(PhraseKeys.HelpLatest, ("most", LatestRequest.MostCount)))
            .Paragraph().Add(words.Text(
                PhraseKeys.HelpWords, ("first", First(PhraseKeys.NamesSections)), ("second", First(PhraseKeys.NamesSettings))))
            .Reply(Ways(words));

        string First(PhraseKey names) => words[names].Split(',')[0];
    }

    /// <summary>The help text for a group: what everybody may do there, and what its administrators may.</summary>
    public static Reply GroupHelp(IReadOnlyList<ICommand> offered, Wording words)
    {
        var text = List(new ChatText().Bold(words[PhraseKeys.HelpTitle]).Paragraph(), offered.Where(IsForAll), words);
        text.Paragraph().Bold(words[PhraseKeys.HelpAdmins]).Line();
        return List(text, offered.Where(command => command.IsForAdmins), words).Reply(Ways(words));
    }

    /// <summary>The kind answer to what is no command, or none for this person.</summary>
    public static Reply NotUnderstood(IReadOnlyList<ICommand> offered, Wording words) =>
        List(new ChatText().Add(words[PhraseKeys.NotUnderstood]).Paragraph(), offered, words).Reply(Ways(words));

    /// <summary>
    /// The menus to register, for each scope: what may be used there, in every language of ours and in the newsroom's for all
    /// others.
    /// </summary>
    public static IReadOnlyList<CommandMenu> Menus(IEnumerable<ICommand> commands, string newsroomLanguage)
    {
        var open = commands.Where(command => command.Audience == CommandAudience.Everyone).ToList();
        var inGroups = open.FindAll(command => command.Places.HasFlag(CommandPlaces.Group));
        return
        [
            .. Menus(MenuScope.Private, Company.Person, open.FindAll(command => command.Places.HasFlag(CommandPlaces.Private))),
            .. Menus(MenuScope.Groups, Company.Group, inGroups.FindAll(IsForAll)),
            .. Menus(MenuScope.GroupAdmins, Company.Group, inGroups),
            .. Menus(MenuScope.Default, Company.Group, inGroups.FindAll(IsForAll)),
        ];

        IEnumerable<CommandMenu> Menus(MenuScope scope, Company company, IReadOnlyList<ICommand> shown) =>
            Phrases.Languages.Prepend(null).Select(language => Menu(language, company, shown) with { Scope = scope });

        CommandMenu Menu(string? language, Company company, IReadOnlyList<ICommand> shown)
        {
            var words = Phrases.In(language, newsroomLanguage, company);
            return new(language, [.. shown.Select(command => (command.Name, words[command.Description]))]);
        }
    }

    /// <summary>The menu of staff: what is heard in a place, in their words.</summary>
    public static CommandMenu StaffMenu(IEnumerable<ICommand> commands, CommandPlaces place, Wording words) =>
        new(words.Language, [.. commands.Where(command => command.Places.HasFlag(place)).Select(command => (command.Name, words[command.Description]))]);

    /// <summary>What most people want, as buttons.</summary>
    public static IReadOnlyList<IReadOnlyList<ReplyButton>> Ways(Wording words) =>
    [
        [
            new(words[PhraseKeys.LatestTitle], new HeadlineButton("", LatestRequest.DefaultCount, 0).Data),
            new(words[PhraseKeys.SectionsTitle], SectionButtons.Data),
        ],
        [new(words[PhraseKeys.FollowTitle], new FollowButton.Choose(0).Data), SettingsButtons.Back(words)],
    ];

    private static bool IsForAll(ICommand command) => !command.IsForAdmins;

    private static ChatText List(ChatText text, IEnumerable<ICommand> offered, Wording words)
    {
        foreach (var command in offered) text.Line().Add($"/{command.Name} – {words[command.Description]}");
        return text;
    }
}
