namespace Bot.Core.Reading.Dates.Vocabulary;

/// <summary>Simplified and traditional forms. Months and days are numbers before 月 and 日, which the grammar knows.</summary>
internal static class Chinese
{
    public static readonly DateWords Words = new()
    {
        Language = "zh",
        Months = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
        Weekdays =
        [
            "星期一 周一 週一 礼拜一", "星期二 周二 週二 礼拜二", "星期三 周三 週三 礼拜三", "星期四 周四 週四 礼拜四",
            "星期五 周五 週五 礼拜五", "星期六 周六 週六 礼拜六", "星期日 星期天 周日 周天 週日 礼拜天",
        ],
        Today = "今天 今日",
        Yesterday = "昨天 昨日",
        DayBeforeYesterday = "前天",
        Units =
        [
            "秒 秒钟 秒鐘", "分钟 分鐘 分", "小时 小時 个小时 個小時 个钟头 個鐘頭", "天 日", "周 週 星期 个星期", "个月 個月 月", "年",
        ],
        Ago = "前 之前 以前",
        Half = "半 半个 半個",
        Now = "现在 現在 刚刚 剛剛 刚才 剛才",
        Morning = "上午 凌晨 清晨 早上 早晨",
        Afternoon = "下午 晚上 中午 正午 傍晚",
        Fillers = "约 大约 約",
    };
}
