namespace Bot.Core.Model;

/// <summary>A picture that an article shows.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="Alt">What is to be seen, for those who can't see it; null where the page does not say.</param>
public sealed record ArticlePicture(string Url, string? Alt = null);
