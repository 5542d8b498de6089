using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>Which template an article has in a channel.</summary>
public static class ChannelTemplate
{
    /// <summary>
    /// The channel's, else what the newsroom names for the network, else the network's own. Breaking news has <c>breaking</c>
    /// instead of another built-in one; a template that is written for the place is always used, and knows <c>is_breaking</c>.
    /// </summary>
    /// <returns>A built-in template's name, a template's text, or null for the usual one.</returns>
    /// <param name="article">The article.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="newsroom">The newsroom.</param>
    /// <param name="traits">The network.</param>
    /// <param name="edits">What an editor wants otherwise: their template comes first, and they may call it breaking news.</param>
    public static string? Of(Article article, Channel channel, NewsroomOptions newsroom, NetworkTraits traits, PostEdits? edits = null)
    {
        if (edits?.Template is { } chosen) return chosen;
        var template = channel.Template ?? newsroom.Templates.GetValueOrDefault(channel.Network) ?? traits.Template;
        var isOwn = !string.IsNullOrWhiteSpace(template) && BuiltInTemplate.Find(template) is null;
        return (article.IsBreaking || edits?.IsBreaking == true) && !isOwn ? BuiltInTemplate.Breaking.Name : template;
    }
}
