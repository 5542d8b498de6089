using Bot.Core.Fetching;

namespace Bot.Core.Watching.WebSub;

/// <summary>What a document says of its hub (WebSub, section 4, discovery).</summary>
/// <param name="Hub">The first hub that it names; null where it names none.</param>
/// <param name="Topic">What it calls itself; where it does not say, the address at which it was found.</param>
public sealed record HubLinks(string? Hub, string Topic)
{
    /// <summary>Longer addresses are passed over.</summary>
    private const int Longest = 2_000;

    private static readonly char[] Space = [' ', '\t', '\n', '\f', '\r'];

    /// <summary>Reads a document: the Link headers first, and for what they do not say, the document itself.</summary>
    public static HubLinks Of(FetchResult.Fetched document)
    {
        var said = LinkHeader.Read(document.Links).ToList();
        if (First("hub") is null || First("self") is null) said.AddRange(BodyLinks.Read(document.Body, document.ContentType));
        return new(First("hub"), First("self") ?? document.Address.AbsoluteUri);

        string? First(string relation) => said
            .Where(link => link.Relations.Split(Space).Contains(relation, StringComparer.OrdinalIgnoreCase))
            .Select(link => Web(link.Target, document.Address)).FirstOrDefault(address => address is not null);
    }

    /// <summary>
    /// The address in full; null where it is none of the web. It comes from outside: what it leads to is guarded when it is
    /// asked.
    /// </summary>
    private static string? Web(string written, Uri home) =>
        written.Length <= Longest && Uri.TryCreate(home, written.Trim(), out var address) && AddressGuard.IsWeb(address)
        && address.AbsoluteUri.Length <= Longest
            // A topic is an identifier: written otherwise it is another one.
            ? address.OriginalString == written.Trim() ? written.Trim() : address.AbsoluteUri
            : null;
}
