namespace Bot.Core.Reading.Feeds;

/// <summary>A part of a leniently read document: an <see cref="XmlElement"/> or an <see cref="XmlText"/>.</summary>
internal abstract class XmlNode;

/// <summary>A stretch of character data, its references already replaced.</summary>
internal sealed class XmlText(string value) : XmlNode
{
    internal string Value { get; } = value;
}

/// <summary>An attribute under its name as written, prefix included.</summary>
internal readonly record struct XmlAttribute(string Name, string Value);
