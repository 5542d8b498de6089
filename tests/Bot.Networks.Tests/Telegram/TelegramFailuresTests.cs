using System.Net;
using System.Net.Sockets;
using Bot.Core.Delivering;
using Bot.Networks.Telegram;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Networks.Tests.Telegram;

public class TelegramFailuresTests
{
    /// <summary>What becomes of the message by an answer's words.</summary>
    public enum Meaning
    {
        Done,
        Later,
        Refused,
        MessageItself,
        Gone,
        Locked,
        Unknown,
    }

    [Theory]
    [InlineData(Meaning.Gone, 400, "Bad Request: chat not found")]
    [InlineData(Meaning.Gone, 400, "Bad Request: PEER_ID_INVALID")]
    [InlineData(Meaning.Gone, 400, "Bad Request: message thread not found")]
    [InlineData(Meaning.Gone, 400, "Bad Request: TOPIC_CLOSED")]
    [InlineData(Meaning.Gone, 400, "Bad Request: TOPIC_DELETED")]
    [InlineData(Meaning.Gone, 400, "Bad Request: not enough rights to send text messages to the chat")]
    [InlineData(Meaning.Gone, 400, "Bad Request: not enough rights to send photos to the chat")]
    [InlineData(Meaning.Gone, 400, "Bad Request: need administrator rights in the channel chat")]
    [InlineData(Meaning.Gone, 400, "Bad Request: have no write access to the chat")]
    [InlineData(Meaning.Gone, 400, "Bad Request: CHAT_WRITE_FORBIDDEN")]
    [InlineData(Meaning.Gone, 400, "Bad Request: CHAT_ADMIN_REQUIRED")]
    [InlineData(Meaning.Gone, 400, "Bad Request: CHAT_RESTRICTED")]
    [InlineData(Meaning.Gone, 400, "Bad Request: wrong direct messages topic identifier specified")]
    [InlineData(Meaning.Gone, 403, "Forbidden: bot was kicked from the channel chat")]
    [InlineData(Meaning.Gone, 403, "Forbidden: bot was kicked from the supergroup chat")]
    [InlineData(Meaning.Gone, 403, "Forbidden: bot was kicked from the group chat")]
    [InlineData(Meaning.Gone, 403, "Forbidden: bot is not a member of the channel chat")]
    [InlineData(Meaning.Gone, 403, "Forbidden: bot is not a member of the supergroup chat")]
    [InlineData(Meaning.Gone, 403, "Forbidden: bot is not a member of the group chat")]
    [InlineData(Meaning.Gone, 403, "Forbidden: the group chat was deleted")]
    [InlineData(Meaning.Gone, 403, "Forbidden: bot was blocked by the user")]
    [InlineData(Meaning.Gone, 403, "Forbidden: user is deactivated")]
    [InlineData(Meaning.Gone, 403, "Forbidden: bot can't initiate conversation with a user")]
    [InlineData(Meaning.Refused, 400, "Bad Request: chat_id is empty")]
    [InlineData(Meaning.Refused, 400, "Bad Request: message is too long")]
    [InlineData(Meaning.Refused, 400, "Bad Request: message caption is too long")]
    [InlineData(Meaning.Refused, 400, "Bad Request: text is too long")]
    [InlineData(Meaning.Refused, 400, "Bad Request: message text is empty")]
    [InlineData(Meaning.Refused, 400, "Bad Request: text must be non-empty")]
    [InlineData(Meaning.Refused, 400, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0")]
    [InlineData(Meaning.Refused, 400, "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"")]
    [InlineData(Meaning.Refused, 400, "Bad Request: wrong file identifier/HTTP URL specified")]
    [InlineData(Meaning.Refused, 400, "Bad Request: wrong HTTP URL specified")]
    [InlineData(Meaning.Refused, 400, "Bad Request: failed to get HTTP URL content")]
    [InlineData(Meaning.Refused, 400, "Bad Request: wrong type of the web page content")]
    [InlineData(Meaning.Refused, 400, "Bad Request: invalid file HTTP URL specified: Unsupported URL protocol")]
    [InlineData(Meaning.Refused, 400, "Bad Request: wrong remote file identifier specified: Wrong string length")]
    [InlineData(Meaning.Refused, 400, "Bad Request: invalid file_id")]
    [InlineData(Meaning.Refused, 400, "Bad Request: can't use the media of the specified type in the album")]
    [InlineData(Meaning.Refused, 400, "Bad Request: failed to send message #1 with the error message \"WEBPAGE_CURL_FAILED\"")]
    [InlineData(Meaning.Refused, 400, "Bad Request: group send failed")]
    [InlineData(Meaning.Refused, 400, "Bad Request: PHOTO_INVALID_DIMENSIONS")]
    [InlineData(Meaning.Refused, 400, "Bad Request: IMAGE_PROCESS_FAILED")]
    [InlineData(Meaning.Refused, 400, "Bad Request: photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp")]
    [InlineData(Meaning.Refused, 400, "Bad Request: BUTTON_URL_INVALID")]
    [InlineData(Meaning.Refused, 400, "Bad Request: BUTTON_DATA_INVALID")]
    [InlineData(Meaning.Refused, 400, "Bad Request: reply markup is too long")]
    [InlineData(Meaning.MessageItself, 400, "Bad Request: message to edit not found")]
    [InlineData(Meaning.MessageItself, 400, "Bad Request: message can't be edited")]
    [InlineData(Meaning.MessageItself, 400, "Bad Request: there is no text in the message to edit")]
    [InlineData(Meaning.MessageItself, 400, "Bad Request: there is no caption in the message to edit")]
    [InlineData(Meaning.MessageItself, 400, "Bad Request: MESSAGE_ID_INVALID")]
    [InlineData(Meaning.MessageItself, 400, "Bad Request: message can't be deleted")]
    [InlineData(Meaning.MessageItself, 403, "Forbidden: the bot can't send messages to the bot")]
    [InlineData(Meaning.Done, 400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message")]
    [InlineData(Meaning.Done, 400, "Bad Request: message to delete not found")]
    [InlineData(Meaning.Done, 500, "Internal Server Error: sent message was immediately deleted and can't be returned")]
    [InlineData(Meaning.Locked, 400, "Bad Request: FROZEN_METHOD_INVALID")]
    [InlineData(Meaning.Locked, 401, "Unauthorized")]
    [InlineData(Meaning.Locked, 401, "Unauthorized: invalid token specified")]
    [InlineData(Meaning.Locked, 404, "Not Found")]
    [InlineData(Meaning.Locked, 404, "Not Found: method not found")]
    [InlineData(Meaning.Later, 429, "Too Many Requests: retry after 7")]
    [InlineData(Meaning.Unknown, 500, "Internal Server Error")]
    [InlineData(Meaning.Unknown, 500, "Internal Server Error: restart")]
    [InlineData(Meaning.Unknown, 500, "Internal Server Error: request aborted")]
    [InlineData(Meaning.Unknown, 502, "Bad Gateway")]
    [InlineData(Meaning.Unknown, 503, "Service Unavailable")]
    [InlineData(Meaning.Unknown, 504, "Gateway Timeout")]
    public void An_answer_means_what_its_words_say(Meaning meaning, int code, string words) => Assert.Equal(
        meaning, MeaningOf(TelegramFailures.Outcome(new ApiRequestException(words, code))));

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user", GoneCause.SentAway)]
    [InlineData(403, "Forbidden: bot was kicked from the supergroup chat", GoneCause.SentAway)]
    [InlineData(403, "Forbidden: user is deactivated", GoneCause.NoSuchPlace)]
    [InlineData(400, "Bad Request: chat not found", GoneCause.NoSuchPlace)]
    [InlineData(400, "Bad Request: message thread not found", GoneCause.NoSuchPlace)]
    [InlineData(400, "Bad Request: TOPIC_DELETED", GoneCause.NoSuchPlace)]
    [InlineData(400, "Bad Request: TOPIC_CLOSED", GoneCause.TopicClosed)]
    [InlineData(400, "Bad Request: not enough rights to send text messages to the chat", GoneCause.Silenced)]
    [InlineData(400, "Bad Request: CHAT_WRITE_FORBIDDEN", GoneCause.Silenced)]
    [InlineData(400, "Bad Request: have no write access to the chat", GoneCause.Silenced)]
    public void What_closed_a_place_decides_when_it_may_open_again(int code, string words, GoneCause cause) => Assert.Equal(
        cause, Assert.IsType<DeliveryOutcome.Gone>(TelegramFailures.Outcome(new ApiRequestException(words, code))).Cause);

    private static Meaning MeaningOf(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Sent => Meaning.Done,
        DeliveryOutcome.Later => Meaning.Later,
        DeliveryOutcome.Refused { PlainMayHelp: true } => Meaning.Refused,
        DeliveryOutcome.Refused => Meaning.MessageItself,
        DeliveryOutcome.Gone => Meaning.Gone,
        DeliveryOutcome.Locked => Meaning.Locked,
        _ => Meaning.Unknown,
    };

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
    [InlineData(HttpStatusCode.ServiceUnavailable, typeof(DeliveryOutcome.Unknown))]
    [InlineData(HttpStatusCode.GatewayTimeout, typeof(DeliveryOutcome.Unknown))]
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
