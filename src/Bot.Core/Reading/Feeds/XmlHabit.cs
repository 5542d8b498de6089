namespace Bot.Core.Reading.Feeds;

/// <summary>
/// A start tag that came behind another one. A feed is written by a template, so from entry to entry the same characters
/// stand between two texts: where they do, the tag is known without being taken apart again.
/// </summary>
/// <param name="Inside">The element that it stood in, which says what the tag means and whether white space before it counts.</param>
/// <param name="Name">What it started.</param>
/// <param name="Text">The tag, with the white space before it that only lays the document out.</param>
/// <param name="Attributes">Its attributes in the row of them.</param>
/// <param name="IsEmpty">Whether it ended with <c>/&gt;</c>.</param>
internal readonly record struct XmlHabit(XmlName Inside, XmlName Name, XmlSlice Text, XmlSlice Attributes, bool IsEmpty);
