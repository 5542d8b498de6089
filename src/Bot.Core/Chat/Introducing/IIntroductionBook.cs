namespace Bot.Core.Chat.Introducing;

/// <summary>Keeps what a network was told of the bot, so that it is told only what changed.</summary>
public interface IIntroductionBook
{
    /// <summary>What was told of an account: a mark of its content for each piece, e.g. <c>menu:private:de</c>.</summary>
    Task<IReadOnlyDictionary<string, string>> ToldAsync(string account, CancellationToken cancel);

    /// <summary>Notes that a piece was told.</summary>
    Task TellAsync(string account, string piece, string mark, DateTimeOffset now, CancellationToken cancel);
}
