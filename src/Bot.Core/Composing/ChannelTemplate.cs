using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>Which template an article has in a channel.</summary>
public static class ChannelTemplate
{
    /// <summary>
    /// The channel's, else its network's. Breaking news has <c>breaking</c> instead of another built-in one; a template of the
    /// newsroom's own writing is always used, and knows <c>is_breaking</c>.
    /// </summary>
    /// <returns>A built-in template's name, a template's text, or null for the usual one.</returns>
    public static string? Of(Article article, Channel channel, NewsroomOptions newsroom)
    {
        var template = channel.Template ?? newsroom.Templates.GetValueOrDefault(channel.Network);
        var isOwn = !string.IsNullOrWhiteSpace(template) && BuiltInTemplate.Find(template) is null;
        return article.IsBreaking && !isOwn ? BuiltInTemplate.Breaking.Name : template;
    }
}
