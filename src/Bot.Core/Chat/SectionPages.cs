using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>What the bot says of sections: which there are, that one is empty, that one does not exist.</summary>
internal static class SectionPages
{
    /// <summary>More buttons would not reach the reader: a message keeps about a hundred, and a thumb tires sooner.</summary>
    private const int MostButtons = 40;

    private const int LongestEcho = 60;

    /// <summary>The sections to choose from, the most recent first.</summary>
    public static Reply Choice(IReadOnlyList<SectionOnOffer> offered, Wording words, SectionBook book)
    {
        if (offered.Count == 0) return ChatText.Say(words[PhraseKeys.NoHeadlines]);
        var buttons = Buttons(offered, LatestRequest.DefaultCount, words, book);
        buttons.Add([new(words[PhraseKeys.LatestTitle], new HeadlineButton("", LatestRequest.DefaultCount, 0).Data)]);
        return new ChatText().Bold(words[PhraseKeys.SectionsTitle]).Line().Add(words[PhraseKeys.SectionsChoose]).Reply(buttons);
    }

    /// <summary>The section is there, and nothing stands in it.</summary>
    public static Reply Empty(string title, Wording words) =>
        new ChatText().Add(words.Text(PhraseKeys.EmptySection, ("section", title)))
            .Reply([[new ReplyButton(words[PhraseKeys.SectionsTitle], SectionButtons.Data)]]);

    /// <summary>There is no such section; the nearest ones are offered, or all where none comes near.</summary>
    public static Reply Unknown(
        LatestRequest request, IReadOnlyList<SectionOnOffer> nearest, IReadOnlyList<SectionOnOffer> offered,
        Wording words, SectionBook book)
    {
        var asked = CodePoints.Shorten(request.Section!, LongestEcho);
        var text = new ChatText().Add(words.Text(PhraseKeys.UnknownSection, ("section", asked)));
        if (offered.Count == 0) return text.Line().Add(words[PhraseKeys.NoHeadlines]).Reply();
        return text.Line().Add(words[nearest.Count > 0 ? PhraseKeys.SectionMeant : PhraseKeys.SectionsThere])
            .Reply(Buttons(nearest.Count > 0 ? nearest : offered, request.Count, words, book));
    }

    private static List<IReadOnlyList<ReplyButton>> Buttons(
        IReadOnlyList<SectionOnOffer> sections, int count, Wording words, SectionBook book) =>
        [.. sections.Take(MostButtons)
            .Select(section => new ReplyButton(
                ButtonText.Fit(book.TitleOf(section.Key, words.Language, section.Label)),
                new HeadlineButton(SectionToken.Of(section.Key), count, 0).Data))
            .Chunk(2)];
}
