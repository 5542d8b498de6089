using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Delivering;

/// <summary>What stays of a post that was taken back, where its channel wants a notice.</summary>
public static class RetractNotice
{
    /// <summary>The notice, in the post's language: it says that something stood here, and repeats nothing of it.</summary>
    public static PostContent Of(Channel channel, PostContent content)
    {
        var text = Phrases.Text(PhraseKeys.RetractNotice, channel.Language ?? content.Story?.Language);
        return new PostContent { Text = text, PlainText = text, Markup = PostMarkup.PlainText, Story = content.Story };
    }
}
