namespace Bot.Core.Reading.Sentences.Languages;

/// <summary>
/// Chinese, simplified and traditional: its own full stops need no space; Latin names keep English abbreviations.
/// </summary>
internal static class ChineseSentences
{
    public static readonly SentenceRules Rules = SentenceRules.Merge(
        EnglishSentences.Rules,
        SentenceRules.Create(speech: "说 說 道 问 問 称 稱 表示 指出 写道 寫道 喊 回答 认为 認為 强调 強調 补充 補充 解释 解釋"));
}
