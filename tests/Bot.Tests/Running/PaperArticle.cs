namespace Bot.Tests.Running;

/// <summary>An article that the sandbox's paper printed.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Links">Its address by edition.</param>
/// <param name="Title">Its headline by edition.</param>
internal sealed record PaperArticle(int Id, Dictionary<string, string> Links, Dictionary<string, string> Title);
