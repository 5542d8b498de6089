using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Letters;

/// <summary>
/// Writes a story for a reader: as the newsroom's posts are written, in the reader's language, and below it why they get it.
/// </summary>
public sealed class LetterWriter(IPostWriter writer, NewsroomOptions newsroom, SectionBook book)
{
    private readonly LetterReason reason = new(book);

    /// <summary>Writes it.</summary>
    /// <param name="story">The story and what its reader follows of it; something at least.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="subscriber">Whose it is.</param>
    public Reply Write(LetterStory story, Letter letter, Subscriber subscriber)
    {
        var words = Phrases.In(subscriber.Speaks, newsroom.Language, CompanyOf(subscriber));
        var followed = LetterReason.Of(story.Followed);
        var content = Signed(writer.Write(story.Article, PlaceOf(subscriber, words)), reason.Sentence(followed, words));
        if (letter.Plain) content = content.AsPlainText();
        // In a group anybody could press them.
        var hasButtons = !subscriber.IsGroup && !letter.Plain;
        return new Reply { Content = content, Buttons = hasButtons ? reason.Buttons(followed, story.Article, words) : [] };
    }

    /// <summary>
    /// A reader's chat as a channel that asks for nothing: the newsroom's template and the article's card, no hashtags.
    /// </summary>
    private static Channel PlaceOf(Subscriber subscriber, Wording words) => new()
    {
        Name = "",
        Address = "",
        Network = subscriber.Network,
        Language = words.Language,
        Hashtags = 0,
        Picture = PictureUse.Preview,
    };

    private static Company CompanyOf(Subscriber subscriber) =>
        subscriber.Topic != 0 ? Company.Topic : subscriber.IsGroup ? Company.Group : Company.Person;

    private static PostContent Signed(PostContent content, string sentence)
    {
        var below = new ChatText().Italic(sentence).Finish().Content;
        var (text, plain) = ($"{content.Text}\n\n{below.Text}", $"{content.PlainText}\n\n{below.PlainText}");
        var fits = CodePoints.Count(plain) <= TextLimits.Message.CodePoints;
        return content.Markup == PostMarkup.Html && fits ? content with { Text = text, PlainText = plain } : content;
    }
}
