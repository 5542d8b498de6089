using System.Net;
using Bot.Core.Fetching;

namespace Bot.Core.Tests.Fetching;

public class ServerWaitsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Retry-After", "120", 120)]
    [InlineData("Retry-After", "Tue, 03 Mar 2026 12:01:00 GMT", 60)]
    [InlineData("Retry-After", "99999999", 86_400)]                      // a day at most
    [InlineData("Cache-Control", "max-age=300", 300)]
    [InlineData("Cache-Control", "max-age=86400", 3600)]                 // an hour at most
    [InlineData("Cache-Control", "max-age=99999999999999", null)]        // no number of seconds at all
    [InlineData("Cache-Control", "no-cache, max-age=300", null)]
    [InlineData("Expires", "Tue, 03 Mar 2026 12:10:00 GMT", 600)]
    [InlineData("Expires", "Wed, 04 Mar 2026 12:00:00 GMT", 3600)]
    [InlineData("Expires", "Tue, 03 Mar 2026 11:00:00 GMT", 0)]          // expired already
    [InlineData("X-Other", "1", null)]
    public void The_server_is_left_alone_for_as_long_as_it_asks(string header, string value, int? seconds)
    {
        using var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([]) };
        if (!answer.Headers.TryAddWithoutValidation(header, value)) answer.Content.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal(seconds is { } wait ? TimeSpan.FromSeconds(wait) : null, ServerWaits.Of(answer, Now));
    }
}
