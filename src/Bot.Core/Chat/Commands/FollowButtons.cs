using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Chat.Commands;

/// <summary>The buttons to the places where else to follow the newsroom.</summary>
internal static class FollowButtons
{
    private const int Most = 12;

    /// <summary>
    /// The buttons, two to a row; links that the network would refuse, and the whole message with them, are left out.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<PostButton>> Of(NewsroomOptions newsroom) =>
        [.. newsroom.FollowLinks
            .Where(link => PostLink.Accepted(link.Url) is not null)
            .Take(Most)
            .Select(link => new PostButton(ButtonText.Fit(link.Name), link.Url))
            .Chunk(2)];
}
