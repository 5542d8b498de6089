namespace Bot.Sandbox.Newsroom;

/// <summary>The people and places of the invented town.</summary>
/// <remarks>
/// All German place names are feminine or used without an article, so that a slot never bends the sentence around it.
/// </remarks>
internal static class StoryNames
{
    public static IReadOnlyList<string> Women { get; } =
    [
        "Anna", "Birgit", "Carla", "Doris", "Elif", "Franziska", "Greta", "Hanna", "Ines", "Jana", "Katrin", "Lena",
        "Marlene", "Nora", "Paula", "Renate", "Sabine", "Tessa", "Ulrike", "Wiebke", "Yasemin", "Antonia", "Judith",
    ];

    public static IReadOnlyList<string> Men { get; } =
    [
        "Albert", "Bernd", "Christian", "Daniel", "Emre", "Florian", "Georg", "Henrik", "Ivo", "Johannes", "Konrad",
        "Leon", "Malte", "Norbert", "Oskar", "Paul", "Robert", "Stefan", "Theo", "Uwe", "Valentin", "Yusuf", "Ruben",
    ];

    public static IReadOnlyList<string> Families { get; } =
    [
        "Ahlers", "Bachmann", "Brandt", "Cordes", "Demir", "Ebert", "Falk", "Gessner", "Hartwig", "Imhof", "Jansen",
        "Keller", "Lindner", "Matthes", "Nowak", "Oster", "Pohl", "Quandt", "Rademacher", "Sander", "Thalbach", "Ullmann",
        "Vetter", "Wendt", "Yildiz", "Zander", "Reimann", "Seidel", "Kowalski", "Fiedler", "Hollmann", "Wolff",
    ];

    public static IReadOnlyList<string> Streets { get; } =
    [
        "Lindenstraße", "Gerbergasse", "Mühlenstraße", "Uferstraße", "Schillerstraße", "Kirchgasse", "Bahnhofstraße",
        "Töpfergasse", "Gartenstraße", "Brunnenstraße", "Poststraße", "Weberstraße", "Fischergasse", "Kastanienallee",
        "Hafenstraße", "Rosengasse", "Marktstraße", "Ziegeleistraße", "Schulstraße", "Wiesenstraße", "Apothekergasse",
    ];

    /// <summary>Quarters of the town, used without an article.</summary>
    public static IReadOnlyList<string> Districts { get; } =
        ["Niederau", "Oberfeld", "Mühlbach", "Sankt Veit", "Lerchenfeld", "Erlenhof", "Steinbruck", "Ziegelried"];

    /// <summary>Towns and villages around, used without an article.</summary>
    public static IReadOnlyList<string> Neighbours { get; } =
        ["Altweiler", "Bad Sulzen", "Hochkirch", "Langenried", "Tannbach", "Wiesental", "Rottmar", "Kleinsteden"];

    public static IReadOnlyList<(string German, string English)> Schools { get; } =
    [
        ("Lindenschule", "Linden School"), ("Brückenschule", "Bridge School"), ("Uferschule", "Riverside School"),
        ("Humboldtschule", "Humboldt School"), ("Weinbergschule", "Vineyard School"), ("Erleschule", "Erle School"),
    ];
}
