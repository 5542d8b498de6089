using System.Net;
using System.Net.Sockets;
using Bot.Core.Delivering;
using Bot.Networks.Telegram;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Networks.Tests.Telegram;

public class TelegramFailuresTests
{
    [Theory]
    [InlineData(400, "Bad Request: chat not found", typeof(DeliveryOutcome.Gone))]
    [InlineData(400, "Bad Request: message thread not found", typeof(DeliveryOutcome.Gone))]
    [InlineData(400, "Bad Request: TOPIC_CLOSED", typeof(DeliveryOutcome.Gone))]
    [InlineData(400, "Bad Request: not enough rights to send text messages to the chat", typeof(DeliveryOutcome.Gone))]
    [InlineData(400, "Bad Request: need administrator rights in the channel chat", typeof(DeliveryOutcome.Gone))]
    [InlineData(400, "Bad Request: have no write access to the chat", typeof(DeliveryOutcome.Gone))]
    [InlineData(403, "Forbidden: bot was kicked from the channel chat", typeof(DeliveryOutcome.Gone))]
    [InlineData(403, "Forbidden: bot was blocked by the user", typeof(DeliveryOutcome.Gone))]
    [InlineData(400, "Bad Request: message is too long", typeof(DeliveryOutcome.Refused))]
    [InlineData(400, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0", typeof(DeliveryOutcome.Refused))]
    [InlineData(400, "Bad Request: message to edit not found", typeof(DeliveryOutcome.Refused))]
    [InlineData(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message", typeof(DeliveryOutcome.Sent))]
    [InlineData(400, "Bad Request: message to delete not found", typeof(DeliveryOutcome.Sent))]
    [InlineData(401, "Unauthorized", typeof(DeliveryOutcome.Later))]
    [InlineData(429, "Too Many Requests: retry after 7", typeof(DeliveryOutcome.Later))]
    [InlineData(500, "Internal Server Error", typeof(DeliveryOutcome.Later))]
    [InlineData(500, "Internal Server Error: restart", typeof(DeliveryOutcome.Unknown))]
    [InlineData(500, "Internal Server Error: request aborted", typeof(DeliveryOutcome.Unknown))]
    [InlineData(500, "Internal Server Error: sent message was immediately deleted and can't be returned", typeof(DeliveryOutcome.Sent))]
    [InlineData(502, "Bad Gateway", typeof(DeliveryOutcome.Unknown))]
    public void An_answer_means_what_its_words_say(int code, string words, Type outcome) =>
        Assert.IsType(outcome, TelegramFailures.Outcome(new ApiRequestException(words, code)));

    [Fact]
    public void A_429_waits_as_long_as_Telegram_asks()
    {
        var outcome = TelegramFailures.Outcome(new ApiRequestException(
            "Too Many Requests: retry after 43838", 429, new ResponseParameters { RetryAfter = 43_838 }));
        Assert.Equal(TimeSpan.FromSeconds(43_838), Assert.IsType<DeliveryOutcome.Later>(outcome).Wait);
    }

    [Fact]
    public void A_group_that_became_a_supergroup_has_moved()
    {
        var outcome = TelegramFailures.Outcome(new ApiRequestException(
            "Bad Request: group chat was upgraded to a supergroup chat", 400, new ResponseParameters { MigrateToChatId = -100777 }));
        Assert.Equal("-100777", Assert.IsType<DeliveryOutcome.Moved>(outcome).NewAddress);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, typeof(DeliveryOutcome.Unknown))]          // an empty or garbled body
    [InlineData(HttpStatusCode.BadGateway, typeof(DeliveryOutcome.Unknown))]  // a gateway's page
    [InlineData(HttpStatusCode.RequestEntityTooLarge, typeof(DeliveryOutcome.Refused))]
    public void An_answer_that_cannot_be_read_is_judged_by_its_status(HttpStatusCode status, Type outcome) =>
        Assert.IsType(outcome, TelegramFailures.Outcome(new RequestException("There was an exception during deserialization of the response", status)));

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, SocketError.ConnectionRefused, typeof(DeliveryOutcome.Later))]
    [InlineData(HttpRequestError.NameResolutionError, SocketError.HostNotFound, typeof(DeliveryOutcome.Later))]
    [InlineData(HttpRequestError.ResponseEnded, SocketError.ConnectionReset, typeof(DeliveryOutcome.Unknown))]
    [InlineData(HttpRequestError.Unknown, SocketError.ConnectionReset, typeof(DeliveryOutcome.Unknown))]
    public void Only_a_connection_that_never_came_about_surely_sent_nothing(HttpRequestError error, SocketError socket, Type outcome)
    {
        var broken = new HttpRequestException(error, "broken", new SocketException((int)socket));
        Assert.IsType(outcome, TelegramFailures.Outcome(new RequestException("Bot API Service Failure", broken)));
    }

    [Fact]
    public void A_time_out_is_unknown() => Assert.IsType<DeliveryOutcome.Unknown>(
        TelegramFailures.Outcome(new RequestException("Bot API Request timed out", new TaskCanceledException())));
}
