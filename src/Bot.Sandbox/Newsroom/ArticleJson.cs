using System.Text.Json.Serialization;

namespace Bot.Sandbox.Newsroom;

/// <summary>How articles are written into the log: one line of JSON each.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Article))]
internal sealed partial class ArticleJson : JsonSerializerContext;
