using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk;

/// <summary>The buttons under a draft: all there is to choose, or one choice more closely.</summary>
/// <param name="board">The draft.</param>
/// <param name="words">The words of whoever reads it.</param>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="now">The present moment.</param>
internal sealed class DeskBoard(DraftBoard board, Wording words, TimeZoneInfo zone, DateTimeOffset now)
{
    /// <summary>A board with more channels than this would be a wall.</summary>
    private const int MostChannels = 20;

    private Draft Draft => board.Draft;

    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> Rows(DeskView view) => view switch
    {
        DeskView.Templates => [.. Pairs(Templates()), [Back]],
        DeskView.Pictures => [.. Pairs(Pictures()), [Back]],
        DeskView.Times => [.. Pairs(Times()), [Back]],
        _ => [.. Channels(), .. Choices(), [Send, Discard]],
    };

    /// <summary>The rows where the article stands in the channel already.</summary>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> RowsOfStanding() =>
        [.. Channels(), [Button(PhraseKeys.DeskPostAgain, new DeskButton.Again(Draft.Id, board.Channel.Id)), Discard]];

    private ReplyButton Send => Button(
        Draft.ReviewId is null ? PhraseKeys.DeskSend : PhraseKeys.ReviewApprove, new DeskButton.Send(Draft.Id, ShownDraft.Of(board)));

    private ReplyButton Discard => Button(PhraseKeys.DeskCancel, new DeskButton.Cancel(Draft.Id));

    private ReplyButton Back => Look(words[PhraseKeys.Back], DeskView.Main);

    private IEnumerable<IReadOnlyList<ReplyButton>> Channels()
    {
        if (Draft.ReviewId is not null) return [];
        var offered = board.Channels.Take(MostChannels).ToList();
        foreach (var chosen in board.Chosen)
            if (offered.TrueForAll(channel => channel.Id != chosen.Id)) offered[offered.FindLastIndex(channel => !IsChosen(channel))] = chosen;
        return Pairs(offered.Select(ChannelButton));
    }

    private IEnumerable<IReadOnlyList<ReplyButton>> Choices()
    {
        var picture = Draft.Edits switch
        {
            { HidesPicture: true } => words[PhraseKeys.DeskNone],
            { Picture: { } chosen } => PictureNumber(board.Pictures.Index().FirstOrDefault(one => one.Item.Url == chosen.Url).Index),
            _ => words[PhraseKeys.DeskUsual],
        };
        yield return
        [
            Marked(PhraseKeys.DeskTitle, Draft.Edits.Title is not null, new DeskButton.Ask(Draft.Id, StaffQuestionKind.DraftTitle)),
            Marked(PhraseKeys.DeskSummary, Draft.Edits.Summary is not null, new DeskButton.Ask(Draft.Id, StaffQuestionKind.DraftSummary)),
        ];
        yield return
        [
            Look(words.Text(PhraseKeys.DeskTemplate, ("name", Draft.Edits.Template ?? words[PhraseKeys.DeskUsual])), DeskView.Templates),
            Look(words.Text(PhraseKeys.DeskPicture, ("what", picture)), DeskView.Pictures),
        ];
        yield return
        [
            Ticked(PhraseKeys.DeskSilent, Draft.IsSilent, new DeskButton.Sound(Draft.Id)),
            Ticked(PhraseKeys.DeskBreaking, Draft.Edits.IsBreaking, new DeskButton.Breaking(Draft.Id)),
        ];
        yield return [Look(words.Text(PhraseKeys.DeskWhen, ("time", DueWords())), DeskView.Times)];
    }

    private IEnumerable<ReplyButton> Templates() => BuiltInTemplate.Choosable
        .Select(template => Chosen(template.Name, Draft.Edits.Template == template.Name, new DeskButton.Template(Draft.Id, template.Name)))
        .Prepend(Chosen(words[PhraseKeys.DeskUsual], Draft.Edits.Template is null, new DeskButton.Template(Draft.Id, null)));

    private IEnumerable<ReplyButton> Pictures() =>
    [
        Chosen(words[PhraseKeys.DeskUsual], Draft.Edits is { Picture: null, HidesPicture: false }, new DeskButton.Picture(Draft.Id, null)),
        Chosen(words[PhraseKeys.DeskNone], Draft.Edits.HidesPicture, new DeskButton.Picture(Draft.Id, null, Hides: true)),
        .. board.Pictures.Index().Select(picture => Chosen(
            PictureNumber(picture.Index), Draft.Edits.Picture?.Url == picture.Item.Url, new DeskButton.Picture(Draft.Id, picture.Index))),
    ];

    private IEnumerable<ReplyButton> Times() =>
    [
        new(words[PhraseKeys.DeskNow], new DeskButton.When(Draft.Id, PostHour.Now).Data),
        .. PostHour.Minutes.Select(minutes =>
            new ReplyButton(words.Text(PhraseKeys.DeskInMinutes, ("minutes", minutes)), new DeskButton.When(Draft.Id, PostHour.In(minutes)).Data)),
        .. Hour(PostHour.Tonight, PhraseKeys.DeskTonight),
        .. Hour(PostHour.Tomorrow, PhraseKeys.DeskTomorrow),
        Button(PhraseKeys.DeskOtherTime, new DeskButton.Ask(Draft.Id, StaffQuestionKind.DraftTime)),
    ];

    /// <summary>An evening that has begun is not offered.</summary>
    private IEnumerable<ReplyButton> Hour(PostHour hour, PhraseKey phrase) => hour.At(now, zone) is { } time
        ? [new(words.Text(phrase, ("time", LocalTime.Time(time, zone, words.Language))), new DeskButton.When(Draft.Id, hour).Data)]
        : [];

    private string DueWords() =>
        Draft.Due is { } due && due > now ? LocalTime.Brief(due, now, zone, words.Language) : words[PhraseKeys.DeskNow];

    private string PictureNumber(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}/{board.Pictures.Count}");

    private ReplyButton ChannelButton(Channel channel) => new(
        ButtonText.Fit(channel.Id == board.Channel.Id ? $"● {channel.Name}" : IsChosen(channel) ? $"✓ {channel.Name}" : channel.Name),
        new DeskButton.Choose(Draft.Id, channel.Id).Data);

    private bool IsChosen(Channel channel) => board.Chosen.Any(chosen => chosen.Id == channel.Id);

    private ReplyButton Look(string text, DeskView view) => new(text, new DeskButton.Look(Draft.Id, view).Data);

    private ReplyButton Marked(PhraseKey phrase, bool isEdited, DeskButton button) => new(isEdited ? $"{words[phrase]} ✓" : words[phrase], button.Data);

    private ReplyButton Ticked(PhraseKey phrase, bool isOn, DeskButton button) => new($"{(isOn ? "☑" : "☐")} {words[phrase]}", button.Data);

    private static ReplyButton Chosen(string text, bool isOn, DeskButton button) => new(isOn ? $"● {text}" : text, button.Data);

    private ReplyButton Button(PhraseKey phrase, DeskButton button) => new(words[phrase], button.Data);

    private static IEnumerable<IReadOnlyList<ReplyButton>> Pairs(IEnumerable<ReplyButton> buttons) => buttons.Chunk(2);
}
