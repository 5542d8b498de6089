namespace Bot.Core.Words;

/// <summary>Whom the bot speaks to.</summary>
public enum Company
{
    /// <summary>One person, in private.</summary>
    Person,

    /// <summary>A group.</summary>
    Group,

    /// <summary>One topic of a group.</summary>
    Topic,
}
