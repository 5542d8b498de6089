using System.Text.Json.Serialization;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Updates.Webhooks;

namespace Bot.Sandbox.Telegram.State;

/// <summary>One step of the world. The state is nothing but its changes in order, and so is its file.</summary>
[JsonDerivedType(typeof(PersonAdded), "person")]
[JsonDerivedType(typeof(ChatSet), "chat")]
[JsonDerivedType(typeof(MemberSet), "member")]
[JsonDerivedType(typeof(MessageSet), "message")]
[JsonDerivedType(typeof(MessageRemoved), "removed")]
[JsonDerivedType(typeof(UpdateQueued), "update")]
[JsonDerivedType(typeof(UpdatesConfirmed), "confirmed")]
[JsonDerivedType(typeof(UpdateDelivered), "delivered")]
[JsonDerivedType(typeof(WebhookSet), "webhook")]
[JsonDerivedType(typeof(AllowedUpdatesSet), "allowed")]
[JsonDerivedType(typeof(CommandsSet), "commands")]
[JsonDerivedType(typeof(ProfileSet), "profile")]
[JsonDerivedType(typeof(CountersSet), "counters")]
internal abstract record Change;

/// <summary>A person came into the world.</summary>
internal sealed record PersonAdded(SandboxPerson Person) : Change;

/// <summary>A chat was made or changed; its messages and members stay.</summary>
internal sealed record ChatSet(ChatFacts Chat) : Change;

/// <summary>Someone's place in a chat changed.</summary>
internal sealed record MemberSet(long ChatId, SandboxMember Member) : Change;

/// <summary>A message was written, or replaced under its id.</summary>
internal sealed record MessageSet(StoredMessage Stored) : Change;

/// <summary>A message was deleted; its id is never used again.</summary>
internal sealed record MessageRemoved(long ChatId, long MessageId) : Change;

/// <summary>An update waits for the bot.</summary>
internal sealed record UpdateQueued(Update Update) : Change;

/// <summary>The bot has all updates up to and including this one.</summary>
internal sealed record UpdatesConfirmed(long Through) : Change;

/// <summary>The bot has this update.</summary>
internal sealed record UpdateDelivered(long UpdateId) : Change;

/// <summary>Updates are brought there from now on; null: the bot asks for them.</summary>
internal sealed record WebhookSet(Webhook? Webhook) : Change;

/// <summary>The bot chose the kinds of updates it wants; null for the usual ones.</summary>
internal sealed record AllowedUpdatesSet(IReadOnlyList<string>? Kinds) : Change;

/// <summary>The command menu of one scope and language was set, or removed where it is null.</summary>
internal sealed record CommandsSet(CommandScope Scope, string LanguageCode, IReadOnlyList<BotCommand>? Commands) : Change;

/// <summary>A text of the bot's profile was set for one language.</summary>
internal sealed record ProfileSet(string Field, string LanguageCode, string Text) : Change;

/// <summary>Where the counters stand, written where the file is made anew.</summary>
internal sealed record CountersSet(long LastUpdate, long LastCommonMessage, IReadOnlyDictionary<long, long> LastMessages)
    : Change;
