using System.Collections.Frozen;

namespace Bot.Core.Composing.Terms;

/// <summary>
/// Takes the endings of inflection off a word, so that <c>Häuser</c> and <c>Hauses</c> meet: one ending of a short list per
/// language, never the parts that make a word another word. After the light stemmers of J. Savoy (UniNE).
/// </summary>
internal static class LightStem
{
    /// <summary>German plurals and cases in -s; after other letters the s belongs to the word: <c>Haus</c>.</summary>
    private const string BeforeGermanS = "bdfghklmntroaiy";

    private static readonly FrozenDictionary<string, Ending[]> Endings = new Dictionary<string, Ending[]>
    {
        ["de"] = Longest(
            [.. Ending.List("ungen innen erung ung tet test ten te et t", shortest: 4), .. Ending.List("ern en em er es e n")]),
        ["en"] = Longest(
            [new("ies", 2, "y"), new("ied", 2, "y"), new("sses", 2, "ss"), .. Ending.List("ing ed es s e ly")]),
        ["es"] = Longest([.. Ending.List("amente mente", 4), new("ciones", 3, "cion"), .. Ending.List("es as os s a o e")]),
        ["pl"] = Longest([
            new("dzie", 2, "d"), new("rze", 2, "r"),
            .. Ending.List("owie iami iach ami ach owi iem ego emu ymi imi ych ich ow om em ym im ej ie ia iu y i a e o u")]),
        ["ru"] = Longest([
            .. Ending.List("иями ями ами иях иям ыми ими ого его ому ему ться тся"),
            .. Ending.List("ать ять ить еть ает яет ают яют ует уют ила ала или али ыла ели ел ет ит ят ют ил ал"), .. Ending.List("ла ли ло", 4),
            .. Ending.List("ая яя ое ее ые ие ый ий ой ую юю ом ем ых их ым им ах ях ов ев ей ам ям ия ии ию а я о е и ы у ю ь й")]),
        ["be"] = Longest([
            .. Ending.List("іямі ямі амі іях ымі імі ога ага яга аму яму цца ўся лася ліся"),
            .. Ending.List("аць яць іць ець ае яе аюць яюць уюць уе ала іла алі ілі аў іў"), .. Ending.List("ла лі", 4),
            .. Ending.List("ая яя ыя ія ую юю ам ям ых іх ым ім ах ях яў ей ой ай эй ом ем а я о е э і ы у ю ь й")]),
    }.ToFrozenDictionary();

    /// <summary>The word without its ending; itself where the language is not known.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="language">Two letters.</param>
    public static string Of(string word, string language)
    {
        if (!Endings.TryGetValue(language, out var endings) || char.IsDigit(word[0])) return word;
        if (language == "de" && word is [.., var before, 's'] && word.Length > 4 && BeforeGermanS.Contains(before, StringComparison.Ordinal))
            return word[..^1];
        foreach (var ending in endings)
            if (word.Length - ending.Letters.Length >= ending.Shortest && word.EndsWith(ending.Letters, StringComparison.Ordinal)
                && !IsOwnS(word, ending.Letters, language))
                return Single(string.Concat(word.AsSpan(0, word.Length - ending.Letters.Length), ending.Instead), language);
        return word;
    }

    /// <summary>The English s that is no plural: <c>press</c>, <c>campus</c>, <c>crisis</c>.</summary>
    private static bool IsOwnS(string word, string ending, string language) =>
        language == "en" && ending == "s" && word[^2] is 's' or 'u' or 'i';

    /// <summary>English doubles a letter before an ending: <c>stopped</c>.</summary>
    private static string Single(string stem, string language) =>
        language == "en" && stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem;

    private static Ending[] Longest(IEnumerable<Ending> endings) => [.. endings.OrderByDescending(ending => ending.Letters.Length)];
}
