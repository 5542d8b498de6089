using Bot.Core.Fetching;

namespace Bot.Core.Tests.Fetching;

public class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("Disallow: /", "/a", true)]                                                  // for nobody
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("user-AGENT : * # all\n disallow\t: /a # this", "/a/b", false)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: OtherBot\nDisallow: /", "/a", true)]
    [InlineData("User-agent: NewsroomBotty\nDisallow: /", "/a", true)]
    [InlineData("User-agent: newsroombot\nDisallow: /", "/a", false)]
    [InlineData("User-agent: NewsroomBot/1.0 (news)\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: NewsroomBot\nDisallow: /b", "/a", true)]      // one's own rules only
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: NewsroomBot\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: NewsroomBot\nUser-agent: OtherBot\nDisallow: /b", "/b", false)]             // shared rules
    [InlineData("User-agent: OtherBot\nDisallow: /a\nUser-agent: NewsroomBot\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: NewsroomBot\nDisallow: /a\n\nUser-agent: NewsroomBot\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: NewsroomBot\nDisallow: /a\n\nUser-agent: NewsroomBot\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: *\nCrawl-delay: 5\nSitemap: /map.xml\nDisallow: /a", "/a", false)]          // other lines part nothing
    [InlineData("User-agent: *\nDisallow /a\nDisallow: /b", "/a", true)]
    public void The_rules_for_this_bot_count_else_those_for_all(string robots, string path, bool allowed) =>
        Assert.Equal(allowed, Allows(robots, path));

    [Theory]
    [InlineData("Disallow: /a", "/A", true)]
    [InlineData("Disallow: /fish", "/fishheads/yummy.html", false)]
    [InlineData("Disallow: /fish/", "/fish", true)]
    [InlineData("Disallow: /*.php", "/folder/any.php.file", false)]
    [InlineData("Disallow: /*.php", "/windows.PHP", true)]
    [InlineData("Disallow: /*.php$", "/a.php?b=1", true)]
    [InlineData("Disallow: /*.php$", "/a.php.php", false)]
    [InlineData("Disallow: /a$", "/a", false)]
    [InlineData("Disallow: /a$", "/ab", true)]
    [InlineData("Disallow: /a*b*c$", "/a-c-b-c", false)]
    [InlineData("Disallow: /a*aa$", "/aa", true)]                                            // parts do not overlap
    [InlineData("Disallow: *", "/a", false)]
    [InlineData("Disallow: /*?page=", "/a?page=2", false)]
    [InlineData("Disallow: /\nAllow: /a", "/a/b", true)]                                     // the longest decides
    [InlineData("Allow: /a\nDisallow: /a/b", "/a/b", false)]
    [InlineData("Disallow: /a\nAllow: /a", "/a", true)]                                      // else the kinder
    [InlineData("Allow: /$\nDisallow: /", "/", true)]
    [InlineData("Allow: /$\nDisallow: /", "/a", false)]
    [InlineData("Disallow: /ämter", "/%C3%A4mter", false)]
    [InlineData("Disallow: /%c3%a4mter", "/ämter", false)]
    [InlineData("Disallow: /%7ea", "/~a", false)]
    [InlineData("Disallow: /a%2Fb", "/a/b", true)]
    [InlineData("Disallow: /100%", "/100%25", false)]
    public void The_longest_pattern_that_fits_decides(string rules, string path, bool allowed) =>
        Assert.Equal(allowed, Allows("User-agent: *\n" + rules, path));

    [Fact]
    public void Hostile_files_are_read_in_time()
    {
        var stars = "User-agent: *\n" + string.Concat(Enumerable.Repeat($"Disallow: /{string.Concat(Enumerable.Repeat("*a", 900))}b\n", 2000));
        var endless = "User-agent: *\n" + new string('x', 1_000_000) + "\nDisallow: /";

        Assert.True(Allows(stars, "/" + new string('a', 1900)));
        Assert.True(Allows(endless, "/a"));
    }

    private static bool Allows(string robots, string path) =>
        RobotsRules.Read(robots).Allows(new Uri("https://paper.example" + path));
}
