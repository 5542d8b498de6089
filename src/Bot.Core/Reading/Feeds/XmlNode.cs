namespace Bot.Core.Reading.Feeds;

/// <summary>A stretch of a document's characters.</summary>
internal readonly record struct XmlSlice(int Start, int Length);

/// <summary>An attribute under its name as written, prefix included; the references in its value are replaced.</summary>
internal readonly record struct XmlAttribute(XmlSlice Name, XmlSlice Value)
{
    /// <summary>The same attribute where the same characters stand again, so far behind.</summary>
    internal XmlAttribute Again(int behind) => new(Name with { Start = Name.Start + behind }, Value with { Start = Value.Start + behind });
}

/// <summary>
/// A part of a leniently read document: character data, or an element. The parts stand in one row in the order of the
/// document, what is inside an element right behind it. It refers to nothing, so a row of them costs the collector nothing.
/// </summary>
internal struct XmlNode
{
    /// <summary>The <see cref="Number"/> of character data.</summary>
    internal const sbyte Words = -1;

    /// <summary>The characters, their references already replaced; of an element, its attributes in the row of them.</summary>
    internal XmlSlice Slice { get; set; }

    /// <summary>The place of what the element is called among the document's names.</summary>
    internal int Name { get; init; }

    /// <summary>Which of the document's bases holds inside.</summary>
    internal int Base { get; init; }

    /// <summary>The place of the first node that is not inside this one.</summary>
    internal int Next { get; set; }

    /// <summary>The number of the element's canonical name, see <see cref="XmlNames"/>; of character data <see cref="Words"/>.</summary>
    internal sbyte Number { get; init; }

    /// <summary>A bit for each name among the elements inside, see <see cref="XmlNames"/>.</summary>
    internal ulong Present { get; set; }

    internal readonly bool IsWords => Number == Words;
}
