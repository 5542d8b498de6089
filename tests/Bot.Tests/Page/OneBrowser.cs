namespace Bot.Tests.Page;

/// <summary>The tests of the page, one after the other in one browser.</summary>
[CollectionDefinition]
public sealed class OneBrowser : ICollectionFixture<Chromium>;
