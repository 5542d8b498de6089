namespace Bot.Core.Words;

/// <content>Why posts wait or were left out.</content>
internal static partial class Belarusian
{
    private static PhraseTable Reasons => new("be")
    {
        { PhraseKeys.ReasonTooOld, "навіне было {age} гадз., а канал не бярэ старэйшых за {most} гадз." },
        { PhraseKeys.ReasonQuiet, "у канале ціхія гадзіны да {time}" },
        { PhraseKeys.ReasonDrip, "канал бярэ {count} за гадзіну, наступная ў {time}" },
        { PhraseKeys.ReasonLeftOut, "знята: {name}" },
        { PhraseKeys.ReasonInDigest, "выйдзе ў дайджэсце разам з іншымі, яшчэ {count}" },
        { PhraseKeys.ReasonNotSetUp, "сетка {network} не наладжана" },
        { PhraseKeys.ReasonNoReference, "невядома, дзе стаіць паведамленне гэтага паста ў канале" },
        { PhraseKeys.ReasonNoAnswer, "адказ так і не прыйшоў" },
        { PhraseKeys.ReasonUnreachable, "{who} недаступны: {said}" },
        { PhraseKeys.ReasonTimedOut, "{who} не адказаў своечасова" },
        { PhraseKeys.ReasonAnswerLost, "адказ згублены: {said}" },
        { PhraseKeys.ReasonUnreadable, "адказ не ўдалося прачытаць: {said}" },
        { PhraseKeys.ReasonStopped, "праграму спынілі раней, чым яна скончыла" },
        { PhraseKeys.ReasonTokenRefused, "токен не прыняты: {said}" },
    };
}
