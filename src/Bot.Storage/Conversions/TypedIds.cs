using Bot.Core.Model;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Conversions;

internal sealed class SourceIdConverter() : ValueConverter<SourceId, long>(id => id.Value, value => new SourceId(value));

internal sealed class ArticleIdConverter() : ValueConverter<ArticleId, long>(id => id.Value, value => new ArticleId(value));

internal sealed class ChannelIdConverter() : ValueConverter<ChannelId, long>(id => id.Value, value => new ChannelId(value));

internal sealed class PostIdConverter() : ValueConverter<PostId, long>(id => id.Value, value => new PostId(value));

internal sealed class DeliveryIdConverter() : ValueConverter<DeliveryId, long>(id => id.Value, value => new DeliveryId(value));

internal sealed class StaffIdConverter() : ValueConverter<StaffId, long>(id => id.Value, value => new StaffId(value));

internal sealed class DraftIdConverter() : ValueConverter<DraftId, long>(id => id.Value, value => new DraftId(value));

internal sealed class AlarmIdConverter() : ValueConverter<AlarmId, long>(id => id.Value, value => new AlarmId(value));

internal sealed class SourceOfferIdConverter() : ValueConverter<SourceOfferId, long>(id => id.Value, value => new SourceOfferId(value));

internal sealed class HubSubscriptionIdConverter()
    : ValueConverter<HubSubscriptionId, long>(id => id.Value, value => new HubSubscriptionId(value));

internal sealed class SubscriberIdConverter()
    : ValueConverter<SubscriberId, long>(id => id.Value, value => new SubscriberId(value));

internal sealed class InterestIdConverter() : ValueConverter<InterestId, long>(id => id.Value, value => new InterestId(value));

internal sealed class SubscriptionIdConverter()
    : ValueConverter<SubscriptionId, long>(id => id.Value, value => new SubscriptionId(value));

internal sealed class LetterIdConverter() : ValueConverter<LetterId, long>(id => id.Value, value => new LetterId(value));
