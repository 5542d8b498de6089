using Microsoft.Extensions.Logging;

namespace Bot.Sandbox.Newsroom;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "The paper printed article {Number} in {Section}")]
    public static partial void Published(ILogger log, int number, NewsSection section);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The paper corrected article {Number}")]
    public static partial void Corrected(ILogger log, int number);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The paper's hub did not reach a subscriber: {Reason}")]
    public static partial void NotReached(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The paper could not keep an article and leaves it out")]
    public static partial void NotKept(ILogger log, Exception failure);
}
