using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>The tests of a day without trouble, one after the other in one newsroom.</summary>
[CollectionDefinition]
public sealed class QuietDay : ICollectionFixture<QuietNewsroom>;
