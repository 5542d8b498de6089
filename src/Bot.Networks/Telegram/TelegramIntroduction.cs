using System.Globalization;
using Bot.Core.Chat.Introducing;
using Bot.Core.Delivering;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Networks.Telegram;

/// <summary>
/// Tells Telegram what people see of the bot before they speak to it, each piece only when it changed. It goes on beside
/// everything else: what Telegram puts off, a name above all, is told when it takes it.
/// </summary>
public sealed partial class TelegramIntroduction(
    TelegramAccount account, BotFace face, IIntroductionBook book, Street street, ILogger<TelegramIntroduction> log)
{
    private static readonly TimeSpan FirstRest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromHours(1);

    /// <summary>Tells what has to be told, and ends when all of it is told or <paramref name="stopping"/>.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        await ClearMenusAsync(stopping).ConfigureAwait(false);
        var pieces = TelegramPieces.Of(face);
        for (var round = 0; pieces.Count > 0; round++)
        {
            var rest = FirstRest * Math.Pow(2, Math.Min(round, 10));
            (pieces, var wait) = await TellAsync(pieces, rest < LongestRest ? rest : LongestRest, stopping).ConfigureAwait(false);
            if (pieces.Count > 0) await Task.Delay(wait, street.Time, stopping).ConfigureAwait(false);
        }
    }

    /// <summary>Who was let go while the program was down has the staff's commands in their menu still.</summary>
    private async Task ClearMenusAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var person in await face.FormerStaffAsync(stopping).ConfigureAwait(false))
                await ClearMenuAsync(person, stopping).ConfigureAwait(false);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            LogUntold("that somebody is of the staff no more", TelegramFailures.Outcome(fault).Said ?? fault.Message);
        }
    }

    private async Task ClearMenuAsync(long person, CancellationToken stopping)
    {
        try
        {
            var scope = new BotCommandScopeChat { ChatId = person };
            if ((await account.Sender.GetMyCommands(scope, cancellationToken: stopping).ConfigureAwait(false)).Length > 0)
                await account.Sender.DeleteMyCommands(scope, cancellationToken: stopping).ConfigureAwait(false);
        }
        catch (ApiRequestException)
        {
            // Telegram knows no chat with this person (any more): there is no menu either.
        }
    }

    /// <summary>Tells what changed.</summary>
    /// <returns>What is left, and how long to wait with it.</returns>
    private async Task<(IReadOnlyList<TelegramPiece> Left, TimeSpan Wait)> TellAsync(
        IReadOnlyList<TelegramPiece> pieces, TimeSpan rest, CancellationToken stopping)
    {
        var (left, waits) = (new List<TelegramPiece>(), new Dictionary<string, TimeSpan>());
        try
        {
            var told = await book.ToldAsync(Account, stopping).ConfigureAwait(false);
            foreach (var piece in pieces)
            {
                if (told.TryGetValue(piece.Key, out var mark) ? mark == piece.Mark : piece.IsEmpty) continue;
                if (waits.ContainsKey(piece.Kind)) left.Add(piece);
                else if (await TellAsync(piece, rest, stopping).ConfigureAwait(false) is { } wait)
                {
                    waits[piece.Kind] = wait;
                    left.Add(piece);
                }
            }
            return (left, waits.Count == 0 ? rest : waits.Values.Min());
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            LogUntold("what people see of the bot", fault.Message);
            return (pieces, rest);
        }
    }

    /// <returns>How long to wait with it; null where it is told, or never will be.</returns>
    private async Task<TimeSpan?> TellAsync(TelegramPiece piece, TimeSpan rest, CancellationToken stopping)
    {
        try
        {
            await piece.Tell(account.Sender, stopping).ConfigureAwait(false);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            switch (TelegramFailures.Outcome(fault))
            {
                case DeliveryOutcome.Later { Wait: { } wait } later:
                    LogPutOff(piece.Key, wait, later.Said);
                    return wait;
                case DeliveryOutcome.Refused refused:
                    LogUntold(piece.Key, refused.Said);
                    return null;
                case var other:
                    LogUntold(piece.Key, other.Said);
                    return rest;
            }
        }
        await book.TellAsync(Account, piece.Key, piece.Mark, street.Now, stopping).ConfigureAwait(false);
        return null;
    }

    private string Account =>
        string.Create(CultureInfo.InvariantCulture, $"{TelegramNetwork.NetworkName}:{account.Sender.BotId}");

    [LoggerMessage(Level = LogLevel.Information, Message = "Telegram puts “{Piece}” off for {Wait}: {Said}")]
    private partial void LogPutOff(string piece, TimeSpan wait, string? said);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram was not told “{Piece}”: {Said}")]
    private partial void LogUntold(string piece, string? said);
}
