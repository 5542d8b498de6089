using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Bot.Core.Tests.Desk.Acts;

namespace Bot.Core.Tests.Desk.Corrections;

/// <summary>What stands in the channels and the reports about it, in memory.</summary>
internal sealed class ShelfOfPosts(BookOfActs acts) : IPostedStories, IDeskReports
{
    public List<StoryInChannels> Stories { get; } = [];

    public List<DeskReport> Reports { get; } = [];

    public MessageCopy? Copy { get; set; }

    public Task<IReadOnlyList<StoryInChannels>> RecentAsync(int skip, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<StoryInChannels>>([.. Stories.AsEnumerable().Reverse().Skip(skip).Take(most)]);

    public Task<StoryInChannels?> FindAsync(ArticleId article, CancellationToken cancel) =>
        Task.FromResult(Stories.Find(story => story.Article.Id == article));

    public Task<StoryInChannels?> AtLinkAsync(string link, CancellationToken cancel) =>
        Task.FromResult(Stories.Find(story => story.Article.Link == link));

    public Task<StoryInChannels?> OfMessageAsync(MessageCopy message, CancellationToken cancel) =>
        Task.FromResult(message == Copy ? Stories[0] : null);

    public async Task<StoryInChannels?> EditAsync(
        ArticleId article, StoryChange change, Func<Article, Channel, PostEdits, PostContent> write, StaffMember by, DateTimeOffset now,
        CancellationToken cancel)
    {
        if (await FindAsync(article, cancel) is not { } story || !story.Live.Any()) return null;
        var changed = new List<PostInChannel>();
        foreach (var place in story.Live)
        {
            place.Post.Edits = change.On(place.Post.Edits);
            var content = write(story.Article, place.Channel, place.Post.Edits);
            if (content.LooksLike(place.Post.Content)) continue;
            place.Post.Content = content;
            changed.Add(place);
            acts.Acts.Add(StaffActs.OnPost(change.Kind, by, now, place.Post, story.Article, place.Channel));
        }
        return story with { Posts = changed };
    }

    public async Task<StoryInChannels?> RetractAsync(ArticleId article, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (await FindAsync(article, cancel) is not { } story) return null;
        var live = story.Live.ToList();
        if (live.Count > 0) story.Article.WithdrawnBy = by.Name;
        foreach (var place in live) place.Post.State = PostState.Withdrawn;
        return story with { Posts = live };
    }

    public async Task<StoryInChannels?> UndoAsync(StaffMember by, DateTimeOffset since, DateTimeOffset now, CancellationToken cancel)
    {
        var last = Stories.LastOrDefault(story => story.Live.Any(place => place.Post.By == by.Name && place.Post.Composed >= since));
        return last is null ? null : await RetractAsync(last.Article.Id, by, now, cancel);
    }

    public Task AddAsync(DeskReport report, CancellationToken cancel)
    {
        Reports.Add(report);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<(DeskReport Report, StoryInChannels Story)>> OpenAsync(int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<(DeskReport, StoryInChannels)>>(
        [
            .. Reports.Where(report => report.Ended is null)
                .Select(report => (report, Stories.Single(story => story.Article.Id == report.ArticleId))),
        ]);

    public Task ShownAsync(long report, string shown, DateTimeOffset? ended, CancellationToken cancel)
    {
        var held = Reports.Single(one => one.Id == report);
        (held.Shown, held.Ended) = (shown, ended);
        return Task.CompletedTask;
    }
}
