namespace Bot.Core.Words;

/// <content>Why posts wait or were left out.</content>
internal static partial class Chinese
{
    private static PhraseTable Reasons => new("zh")
    {
        { PhraseKeys.ReasonTooOld, "新闻已有 {age} 小时，该频道不接收超过 {most} 小时的新闻" },
        { PhraseKeys.ReasonQuiet, "该频道静默至 {time}" },
        { PhraseKeys.ReasonDrip, "该频道每小时接收 {count} 条，下一条在 {time}" },
        { PhraseKeys.ReasonLeftOut, "已由 {name} 略去" },
        { PhraseKeys.ReasonInDigest, "将与另外 {count} 条一起在摘要中发出" },
        { PhraseKeys.ReasonNotSetUp, "网络 {network} 尚未设置" },
        { PhraseKeys.ReasonNoReference, "不知道该帖在频道中的位置" },
        { PhraseKeys.ReasonNoAnswer, "始终没有收到回复" },
        { PhraseKeys.ReasonUnreachable, "无法连接 {who}：{said}" },
        { PhraseKeys.ReasonTimedOut, "{who} 没有及时回复" },
        { PhraseKeys.ReasonAnswerLost, "回复丢失：{said}" },
        { PhraseKeys.ReasonUnreadable, "无法读取回复：{said}" },
        { PhraseKeys.ReasonStopped, "程序在完成前被停止" },
        { PhraseKeys.ReasonTokenRefused, "令牌未被接受：{said}" },
    };
}
