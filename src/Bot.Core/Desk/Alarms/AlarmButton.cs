using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Desk.Alarms;

/// <summary>A button under alarms.</summary>
/// <param name="Answer">What pressing it means.</param>
/// <param name="Alarms">The alarms of its message.</param>
internal sealed record AlarmButton(AlarmAnswer Answer, IReadOnlyList<AlarmId> Alarms)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "a";

    /// <summary>
    /// The data: <c>a:s:12,1,4</c> is alarms 12, 13 and 17. Eight alarms that follow each other even loosely fit into the 64
    /// bytes of a button (Bot API, callback_data).
    /// </summary>
    public string Data
    {
        get
        {
            var steps = Alarms.Select((alarm, place) => place == 0 ? alarm.Value : alarm.Value - Alarms[place - 1].Value);
            var numbers = string.Join(',', steps.Select(step => step.ToString(CultureInfo.InvariantCulture)));
            return $"{Prefix}:{(char)Answer}:{numbers}";
        }
    }

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static AlarmButton? Parse(string data)
    {
        if (data.Split(':') is not [Prefix, [var sign], var numbers] || !Enum.IsDefined((AlarmAnswer)sign)) return null;
        var alarms = new List<AlarmId>();
        long value = 0;
        foreach (var number in numbers.Split(','))
        {
            if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var step) || step == 0) return null;
            if (value > long.MaxValue - step || alarms.Count == AlarmRound.Most) return null;
            alarms.Add(new(value += step));
        }
        // Many are seen at once, and each is decided for itself.
        return alarms.Count > 1 && (AlarmAnswer)sign != AlarmAnswer.Seen ? null : new((AlarmAnswer)sign, alarms);
    }
}

/// <summary>What staff can say to alarms; the value is the sign in a button's data.</summary>
public enum AlarmAnswer
{
    /// <summary>Somebody knows.</summary>
    Seen = 's',

    /// <summary>The posts of the vanished article are taken back.</summary>
    Withdraw = 'w',

    /// <summary>The posts of the vanished article stay.</summary>
    Keep = 'k',

    /// <summary>The unsure post stands.</summary>
    Stands = 'y',

    /// <summary>The unsure post does not stand, and is sent.</summary>
    SendAgain = 'n',

    /// <summary>The held article is posted all the same.</summary>
    Release = 'p',

    /// <summary>The held article is not posted.</summary>
    Drop = 'd',
}
