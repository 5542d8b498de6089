using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Composing;

public class ChannelTemplateTests
{
    private const string Own = "<b>{{ title }}</b>";

    [Theory]
    [InlineData(null, null, false, null)]
    [InlineData(null, null, true, "breaking")]
    [InlineData("photo", null, false, "photo")]
    [InlineData("photo", null, true, "breaking")]
    [InlineData(null, "brief", false, "brief")]
    [InlineData(null, "brief", true, "breaking")]
    [InlineData(Own, "brief", true, Own)]
    [InlineData(null, Own, true, Own)]
    public void Breaking_news_has_its_template_where_none_is_of_the_newsrooms_own_writing(
        string? channels, string? networks, bool isBreaking, string? expected)
    {
        var (article, channel) = (Some.Article(), Some.Channel(template: channels));
        article.IsBreaking = isBreaking;
        var newsroom = new NewsroomOptions();
        if (networks is not null) newsroom.Templates[channel.Network] = networks;
        Assert.Equal(expected, ChannelTemplate.Of(article, channel, newsroom, new NetworkTraits()));
    }
}
