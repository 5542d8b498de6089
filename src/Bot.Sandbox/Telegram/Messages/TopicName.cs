namespace Bot.Sandbox.Telegram.Messages;

/// <summary>What a topic is called: Bot API's ForumTopicCreated.</summary>
internal sealed record TopicName(string Name, int IconColor = 0x6FB9F0);

/// <summary>A service message that says no more than that it happened: Bot API's ForumTopicClosed and others.</summary>
internal sealed record Nothing;
