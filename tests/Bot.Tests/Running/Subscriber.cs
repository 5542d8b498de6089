namespace Bot.Tests.Running;

/// <summary>Whom the hub of the sandbox's paper pushes to.</summary>
/// <param name="Callback">Where to.</param>
/// <param name="Topic">The feed.</param>
/// <param name="Until">The end of the lease.</param>
internal sealed record Subscriber(Uri Callback, Uri Topic, DateTimeOffset Until);
