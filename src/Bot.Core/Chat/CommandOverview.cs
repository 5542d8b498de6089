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

    /// <summary>The kind answer to what is no command, or none for this person.</summary>
    public static Reply NotUnderstood(IReadOnlyList<ICommand> offered, Wording words) =>
        List(new ChatText().Add(words[PhraseKeys.NotUnderstood]).Paragraph(), offered, words).Reply(Ways(words));

    /// <summary>The menus to register: what everyone may use, in every language of ours and in the newsroom's for all others.</summary>
    public static IReadOnlyList<CommandMenu> Menus(IEnumerable<ICommand> commands, string newsroomLanguage)
    {
        var open = commands.Where(command => command.Audience == CommandAudience.Everyone).ToList();
        return [Menu(null), .. Phrases.Languages.Select(Menu)];

        CommandMenu Menu(string? language)
        {
            var words = Phrases.In(language, newsroomLanguage);
            return new(language, [.. open.Select(command => (command.Name, words[command.Description]))]);
        }
    }

    /// <summary>What most people want, as buttons.</summary>
    public static IReadOnlyList<IReadOnlyList<ReplyButton>> Ways(Wording words) =>
    [
        [
            new(words[PhraseKeys.LatestTitle], new HeadlineButton("", LatestRequest.DefaultCount, 0).Data),
            new(words[PhraseKeys.SectionsTitle], SectionButtons.Data),
        ],
        [new(words[PhraseKeys.FollowTitle], new FollowButton.Choose(0).Data), SettingsButtons.Back(words)],
    ];

    private static ChatText List(ChatText text, IReadOnlyList<ICommand> offered, Wording words)
    {
        foreach (var command in offered) text.Line().Add($"/{command.Name} – {words[command.Description]}");
        return text;
    }
}
