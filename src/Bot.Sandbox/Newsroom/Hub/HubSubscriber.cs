using System.Text.Json.Serialization;

namespace Bot.Sandbox.Newsroom.Hub;

/// <summary>Who gets a feed of the paper pushed.</summary>
/// <param name="Callback">Where to.</param>
/// <param name="Topic">The feed's address.</param>
/// <param name="Secret">What pushes are signed with; null: they are not.</param>
/// <param name="Until">The end of the lease.</param>
internal sealed record HubSubscriber(Uri Callback, Uri Topic, string? Secret, DateTimeOffset Until);

/// <summary>Writes and reads subscribers without reflection.</summary>
[JsonSerializable(typeof(List<HubSubscriber>))]
internal sealed partial class HubJson : JsonSerializerContext;
