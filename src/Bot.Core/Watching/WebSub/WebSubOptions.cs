namespace Bot.Core.Watching.WebSub;

/// <summary>What hubs are told of this program.</summary>
/// <param name="PublicUrl">
/// The address under which hubs reach the program's web server (setting <c>Web:PublicUrl</c>); it ends in a slash. Null: no
/// hub can, so none is asked, and sources are only looked at.
/// </param>
public sealed record WebSubOptions(Uri? PublicUrl)
{
    /// <summary>The address to which a hub pushes for a subscription; only where there is a <see cref="PublicUrl"/>.</summary>
    public string Callback(long id, string token) => new Uri(PublicUrl!, $"websub/{id}/{token}").AbsoluteUri;
}
