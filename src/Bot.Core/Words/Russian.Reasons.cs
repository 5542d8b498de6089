namespace Bot.Core.Words;

/// <content>Why posts wait or were left out.</content>
internal static partial class Russian
{
    private static PhraseTable Reasons => new("ru")
    {
        { PhraseKeys.ReasonTooOld, "новости было {age} ч, а канал не берёт старше {most} ч" },
        { PhraseKeys.ReasonQuiet, "в канале тихие часы до {time}" },
        { PhraseKeys.ReasonDrip, "канал берёт {count} в час, следующая в {time}" },
        { PhraseKeys.ReasonLeftOut, "снято: {name}" },
        { PhraseKeys.ReasonInDigest, "выйдет в дайджесте вместе с другими, ещё {count}" },
        { PhraseKeys.ReasonNotSetUp, "сеть {network} не настроена" },
        { PhraseKeys.ReasonNoReference, "неизвестно, где стоит сообщение этого поста в канале" },
        { PhraseKeys.ReasonNoAnswer, "ответ так и не пришёл" },
        { PhraseKeys.ReasonUnreachable, "{who} недоступен: {said}" },
        { PhraseKeys.ReasonTimedOut, "{who} не ответил вовремя" },
        { PhraseKeys.ReasonAnswerLost, "ответ потерян: {said}" },
        { PhraseKeys.ReasonUnreadable, "ответ не удалось прочитать: {said}" },
        { PhraseKeys.ReasonStopped, "программу остановили раньше, чем она закончила" },
        { PhraseKeys.ReasonTokenRefused, "токен не принят: {said}" },
    };
}
