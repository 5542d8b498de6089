namespace Bot.Sandbox.Newsroom;

/// <summary>What an edition's pages say around the news.</summary>
internal sealed record EditionWords(
    string Home,
    string AllNews,
    string LatestNews,
    string Updated,
    string Corrected,
    string Share,
    string Print,
    string FollowUs,
    string OtherEdition,
    string Sections,
    string Imprint,
    string Privacy,
    string Contact,
    string Notice,
    string NotFound,
    string NotFoundText,
    string NothingYet,
    string SkipToNews,
    string Description);
