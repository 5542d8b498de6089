namespace Bot.Core.Model;

/// <summary>Identity of a <see cref="Source"/>. 0 until stored.</summary>
public readonly record struct SourceId(long Value);

/// <summary>Identity of an <see cref="Article"/>. 0 until stored; later articles have greater values.</summary>
public readonly record struct ArticleId(long Value);

/// <summary>Identity of a <see cref="Channel"/>. 0 until stored.</summary>
public readonly record struct ChannelId(long Value);

/// <summary>Identity of a <see cref="Post"/>. 0 until stored.</summary>
public readonly record struct PostId(long Value);

/// <summary>Identity of a <see cref="Delivery"/>. 0 until stored; within a channel the order of values is the order of sending.</summary>
public readonly record struct DeliveryId(long Value);

/// <summary>Identity of a <see cref="StaffMember"/>. 0 until stored.</summary>
public readonly record struct StaffId(long Value);

/// <summary>Identity of a <see cref="Draft"/>. 0 until stored.</summary>
public readonly record struct DraftId(long Value);

/// <summary>Identity of a <see cref="Review"/>. 0 until stored.</summary>
public readonly record struct ReviewId(long Value);

/// <summary>Identity of an <see cref="Alarm"/>. 0 until stored; later alarms have greater values.</summary>
public readonly record struct AlarmId(long Value);

/// <summary>Identity of a <see cref="SourceOffer"/>. 0 until stored.</summary>
public readonly record struct SourceOfferId(long Value);

/// <summary>Identity of a <see cref="HubSubscription"/>. 0 until stored.</summary>
public readonly record struct HubSubscriptionId(long Value);

/// <summary>Identity of a <see cref="Subscriber"/>. 0 until stored; never used again once its subscriber was forgotten.</summary>
public readonly record struct SubscriberId(long Value);

/// <summary>Identity of an <see cref="Interest"/>. 0 until stored.</summary>
public readonly record struct InterestId(long Value);

/// <summary>Identity of a <see cref="Subscription"/>. 0 until stored.</summary>
public readonly record struct SubscriptionId(long Value);

/// <summary>Identity of a <see cref="Letter"/>. 0 until stored; later letters have greater values.</summary>
public readonly record struct LetterId(long Value);
