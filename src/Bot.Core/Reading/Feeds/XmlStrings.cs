namespace Bot.Core.Reading.Feeds;

/// <summary>Gives the same string for the same name, as long as no other one takes its place: a document repeats few names.</summary>
internal sealed class XmlStrings
{
    private readonly string?[] known = new string?[128];

    internal string Get(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
            return "";
        ref var place = ref known[(name.Length * 7 + name[0] * 3 + name[^1] + name[name.Length / 2] * 5) & 127];
        if (place is null || !name.SequenceEqual(place))
            place = name.ToString();
        return place;
    }
}
