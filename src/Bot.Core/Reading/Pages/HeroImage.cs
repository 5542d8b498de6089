using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bot.Core.Model;
using Bot.Core.Reading.Changes;

namespace Bot.Core.Reading.Pages;

/// <summary>
/// Chooses the article's picture. The metadata names one, often cut or branded for link cards; where the article shows the
/// same picture, or another in its place, that one is the article's.
/// </summary>
internal sealed partial class HeroImage
{
    private const int MostImages = 200;
    private const int MostOthers = 9;
    private const int Narrowest = 200;

    /// <summary>The part of the stated picture's width that the shown one must have to stand for it.</summary>
    private const double LeastShare = 0.6;

    private static readonly ElementMarks Person = new("author", "avatar");

    private readonly List<Shown> _all;
    private readonly Lazy<List<Shown>> _own;

    /// <summary>Nothing is asked of a picture before it matters: pages of teasers show hundreds, and the article's is among the first.</summary>
    private HeroImage(List<Shown> all, Predicate<Shown> isOwn)
    {
        _all = all;
        _own = new Lazy<List<Shown>>(() => all.FindAll(shown => isOwn(shown) && shown.IsPicture && shown.Addresses.Count > 0));
    }

    /// <summary>Reads the pictures of an article.</summary>
    /// <param name="page">The page.</param>
    /// <param name="heading">The headline's element, null where unknown.</param>
    /// <param name="body">The element that holds the body, null where unknown.</param>
    /// <param name="elsewhere">Tells what speaks of other things.</param>
    /// <param name="links">What addresses are relative to.</param>
    public static HeroImage Of(PageElements page, IElement? heading, IElement? body, Elsewhere elsewhere, Uri? links)
    {
        IElement? around = Around(heading, body);
        var portraits = new Portraits();
        List<Shown> all = [.. page.Named("img").Take(MostImages).Select(image => new Shown(image, links, portraits))];
        return new HeroImage(all, shown => around?.Contains(shown.Image) != false && !IsTeaser(shown.Image, links) && !elsewhere.Holds(shown.Image));
    }

    /// <summary>The article's picture: its address and the description the page gives with it.</summary>
    /// <param name="stated">The pictures the metadata name, the most trusted first.</param>
    public (string? Address, string? Alt) Choose(IReadOnlyList<string> stated)
    {
        foreach (string named in stated)
        {
            string bare = Bare(named);
            if (_all.Exists(shown => shown.IsAt(bare) && shown.IsPicture))
                return (named, null);
        }
        List<PictureName> names = [.. stated.Select(named => new PictureName(named))];
        Shown? chosen = Same(_own.Value, names) ?? Same(_all.FindAll(shown => shown.IsPicture), names) ?? _own.Value.Find(shown => Ancestors.Nearest(shown.Image, "figure", "picture") is not null);
        if (chosen is null)
            return (stated.Count > 0 ? stated[0] : null, null);
        string shown = chosen.Addresses[0];
        return (stated.Count > 0 && IsSmall(shown, stated[0]) ? stated[0] : shown, PageWords.Known(chosen.Image.GetAttribute("alt")));
    }

    /// <summary>
    /// The article's other pictures: those in figures within it, each file once. The lists of pictures in metadata are no
    /// gallery: they name the same picture in several formats.
    /// </summary>
    /// <param name="hero">The article's picture.</param>
    public IReadOnlyList<ArticlePicture> Others(string? hero)
    {
        if (hero is null || _all.Count < 2) return [];
        var taken = new HashSet<string> { ComparedImage.Of(hero) };
        var standsIn = StandsIn(hero);
        return
        [
            .. _own.Value.Where(shown => Ancestors.Nearest(shown.Image, "figure") is not null && shown != standsIn
                    && PictureWidth.Of(shown.Addresses[0]) is not < Narrowest && taken.Add(ComparedImage.Of(shown.Addresses[0])))
                .Take(MostOthers)
                .Select(shown => new ArticlePicture(shown.Addresses[0], PageWords.Known(shown.Image.GetAttribute("alt")))),
        ];
    }

    /// <summary>The picture that the page shows where metadata name another file of it; null where it shows that file.</summary>
    private Shown? StandsIn(string hero)
    {
        string bare = Bare(hero);
        return _own.Value.Exists(shown => shown.IsAt(bare)) ? null : Same(_own.Value, [new PictureName(hero)]);
    }

    /// <summary>Pages show a thumbnail, or a blurred beginning of the picture, until scripts put the picture in its place.</summary>
    private static bool IsSmall(string shown, string stated) =>
        PictureWidth.Of(shown) is { } width && (width < Narrowest || (PictureWidth.Of(stated) is { } whole && width < LeastShare * whole));

    /// <summary>The picture most like one of those the metadata name.</summary>
    private static Shown? Same(List<Shown> pictures, List<PictureName> stated) =>
        pictures.SelectMany(shown => stated.Select(named => (Shown: shown, Likeness: shown.Likeness(named))))
            .Where(pair => pair.Likeness > 0).OrderByDescending(pair => pair.Likeness).FirstOrDefault().Shown;

    /// <summary>The innermost element that holds both the headline and the body.</summary>
    private static IElement? Around(IElement? heading, IElement? body)
    {
        IElement? around = body ?? heading;
        while (around is not null && heading is not null && !around.Contains(heading))
            around = around.ParentElement;
        return around;
    }

    private static string Bare(string address) => address[..(address.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : address.Length)].Replace("http://", "https://", StringComparison.Ordinal);

    /// <summary>Whether a picture leads to another page; one that leads to itself in full is the article's own.</summary>
    private static bool IsTeaser(IElement image, Uri? links) =>
        PageAddress.Resolve(Ancestors.Nearest(image, "a")?.GetAttribute("href"), links) is { } target
        && !PictureFile().IsMatch(target) && Bare(target) != Bare(links?.AbsoluteUri ?? "");

    [GeneratedRegex(@"(^|[\s_/.-])(logo|avatar|icons?|author|autor|pixel|spacer|sprite|emoji|badge|placeholder|gravatar|advert\w*|banner)($|[\s_/.-])|\.svg|\.gif", RegexOptions.IgnoreCase)]
    private static partial Regex Ornament();

    [GeneratedRegex(@"\.(jpe?g|png|webp|avif)\b|/(image|bild|media|photo|foto|galler|galer)", RegexOptions.IgnoreCase)]
    private static partial Regex PictureFile();

    /// <summary>A picture that the page shows.</summary>
    private sealed class Shown(IElement image, Uri? links, Portraits portraits)
    {
        private PictureName[]? _names;
        private bool? _isPicture;

        public IElement Image => image;

        /// <summary>Its addresses, the widest first; none where it has none that can be resolved.</summary>
        public IReadOnlyList<string> Addresses => field ??= PictureSource.Of(image, links);

        /// <summary>Whether it is neither an ornament nor somebody's portrait.</summary>
        public bool IsPicture => _isPicture ??=
            !(int.TryParse(image.GetAttribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width < Narrowest)
            && !portraits.Hold(image)
            && !Ornament().IsMatch($"{Furniture.Names(image)} {Furniture.Names(image.ParentElement!)} {image.GetAttribute("src")}");

        /// <summary>Whether one of its addresses is the bare one. Where its attributes don't even have the file's name, none is.</summary>
        public bool IsAt(string bare) =>
            PictureSource.Mentions(image, bare.AsSpan(bare.LastIndexOf('/') + 1)) && Addresses.Any(address => Bare(address) == bare);

        /// <summary>How much it is like a named one, by any of its addresses.</summary>
        public int Likeness(PictureName named) =>
            (_names ??= [.. Addresses.Select(address => new PictureName(address))]).Select(named.Likeness).DefaultIfEmpty().Max();
    }

    /// <summary>What speaks of a person. Every element is judged once, for many pictures stand in the same boxes.</summary>
    private sealed class Portraits
    {
        private readonly Dictionary<IElement, bool> _verdicts = [];

        /// <summary>Whether an element stands in such a part.</summary>
        public bool Hold(IElement element)
        {
            if (!_verdicts.TryGetValue(element, out bool verdict))
            {
                _verdicts[element] = verdict = Person.IsIn(element.ClassName)
                    || element.GetAttribute("itemtype")?.Contains("Person", StringComparison.Ordinal) == true
                    || (element.ParentElement is { } parent && Hold(parent));
            }
            return verdict;
        }
    }
}
