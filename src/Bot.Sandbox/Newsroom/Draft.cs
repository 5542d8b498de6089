namespace Bot.Sandbox.Newsroom;

/// <summary>What someone wants published; what is absent the paper chooses.</summary>
/// <param name="Edition">The one edition to print it in; absent for both.</param>
/// <param name="Section">The section; absent for the one whose turn it is.</param>
/// <param name="Title">A headline for every edition, instead of the stock's.</param>
/// <param name="Lead">A first paragraph for every edition, instead of the stock's.</param>
internal sealed record Draft(Edition? Edition = null, NewsSection? Section = null, string? Title = null, string? Lead = null);
