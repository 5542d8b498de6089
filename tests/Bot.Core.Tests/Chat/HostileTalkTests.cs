using System.Text;
using Bot.Core.Chat;
using Bot.Core.Chat.Groups;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Sandbox.Telegram.Html;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Chat;

/// <summary>
/// Whatever people, groups and staff write, press, share or type behind the bot's name: nothing fails, and Telegram would take
/// each answer. The sandbox reads markup with the server's rules.
/// </summary>
public sealed class HostileTalkTests : IAsyncDisposable
{
    private const int LongestNotice = 200;

    private static readonly string[] Commands =
    [
        "start", "help", "sections", "latest", "search", "subscribe", "unsubscribe", "subscriptions", "digest", "quiet", "timezone",
        "language", "pause", "resume", "settings", "privacy", "forget", "about", "post", "edit", "correct", "retract", "recent", "undo",
        "queue", "schedule", "channels", "sources", "why", "stats", "breaking", "audit", "staff", "mailings", "rubriken", "Suche", "новости",
    ];

    private static readonly string[] Shreds =
    [
        "\u202E", "\u2066x\u2069", "\u200F", "\u2028", "\0", "\a", "\t", "\r\n", "\u00A0", "\u00AD", "\uFEFF", "\u200B", "\u200D", "\uFE0F",
        "\uD83D", "\uDE00", "\uFFFF", "\uE000", "A\u030A", "Z\u0300\u0301\u0302\u0303", "<b>", "</a>", "<script>", "<a href=\"", "]]>", "<", ">",
        "&", "&lt;b&gt;", "&#0;", "\"", "“", "'", "{{ title }}", "%s", "{what}", "\\", "@all", "/", ":", "-", "+", ",", "👨‍👩‍👧‍👦", "🏳️‍🌈",
        "हिन्दी", "עִבְרִית", "العربية", "中文。", "Ünï", " ", "  ", "\n", "0", "-1", "7", "20", "99999", "2147483648", "9223372036854775807",
        "99999999999999999999999", "1e9", "٣", "18:30", "25:61", "22:00-07:00", "+99999", "+14:00", "UTC-99", "1.1.0001 0:30", "31.12.9999 23:59",
        "2026-02-30 1:00", "morgen 7:00", "weekly", "off", "Mo Di", "Berlin", "Atlantis", "politik", "Straßen & Plätze", "alle", "add", "Emma", "owner",
        "s-politik", "a-1", "a-9223372036854775807", "i-x", "settings", "https://bote.example/1", "https://[::1", "https://x.example/\u202Egnp",
        "http://169.254.169.254/", "tg://user?id=1", "word", "Meldung",
    ];

    private static readonly string[] Parts =
    [
        "s", "l", "h", "c", "f", "o", "x", "d", "r", "a", "q", "u", "p", "t", "w", "n", "m", "y", "e", "g", "z", "i", "v", "b", "k", "j", "",
        "0", "1", "2", "7", "1,1", "-1", "20", "99999", "100001", "2147483647", "2147483648", "9223372036854775807", "99999999999999999999", "0700", "2200-0700",
        "politik", "_0123456789abcdef", "de", "xx", "Europe/Berlin", "off", "latest", "staff", "brief", "-", " ", "\0", "\uD83D", "<b>", "ü", "٣",
    ];

    private readonly ChatRoom room = new(writesPosts: true);

    public HostileTalkTests()
    {
        room.PublishMany(30);
        room.Publish("</b><a href=\"x\">&lt;\u202E\uD83D", "Straßen & Plätze");
        var channel = new Channel { Id = new(1), Name = "Bote <b>", Network = "Telegram", Address = "@bote" };
        room.Drawer.Channels.Add(channel);
        room.Drawer.Articles.AddRange(room.Shelf.Articles);
        room.Sources.Add("Quelle <&>");
        room.Reviews.Add(room.Shelf.Articles[0], channel);
        room.Alarms.Raise(AlarmKind.ArticleVanished, "</b>", room.Clock.GetUtcNow());
        room.Alarms.Raise(AlarmKind.SourceFailing, "<", room.Clock.GetUtcNow(), "&", "https://bote.example/feed");
    }

    private static Gen<string> Text => Gen.Frequency(
        (8, Gen.ListOf(Gen.Elements(Shreds)).Select(string.Concat)),
        (2, Gen.Elements(Shreds).SelectMany(shred => Gen.Choose(1, 4096).Select(times => Cut(string.Concat(Enumerable.Repeat(shred, times)), 4096)))),
        (2, ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")));

    private static Gen<string> Words => Gen.Frequency(
        (2, Text),
        (3, from command in Gen.Elements(Commands) from text in Text select $"/{command} {text}"),
        (2, from command in Gen.Elements(Commands) from one in Gen.Elements(Shreds) from other in Gen.Elements(Shreds) select $"/{command} {one} {other}"),
        (1, from command in Gen.Elements(Commands) from text in Text select $"/{command}@{text}"),
        (1, Gen.Elements(Commands).Select(command => "/" + command)));

    private static Gen<string> Data => Gen.Frequency(
        (8, Gen.Elements(Parts).ListOf().Select(parts => Cut(string.Join(':', parts), 80))),
        (1, Text.Select(text => Cut(text, 80))),
        (2, from command in Gen.Elements(Commands) from text in Text select Cut($"c:{command}:{text}", 64)));

    private static Gen<long> People => Gen.Elements(ChatRoom.Reader, ChatRoom.Editor, ChatRoom.Owner, ChatRoom.Author, long.MaxValue, 0, -1);

    private static Gen<ChatPerson> Persons =>
        from id in People
        from name in Text
        from language in Gen.OneOf(
            Gen.Elements<string?>("de", "en", "ru", "be", "pl", "es", "zh", null), Text.Select(string? (text) => text))
        select new ChatPerson(id, name, language);

    private static Gen<(ChatKind Kind, long Chat)> Places(long person) => Gen.Elements(
        (ChatKind.Private, person), (ChatKind.Private, person), (ChatKind.Group, ChatRoom.DeskChat), (ChatKind.Group, -5L),
        (ChatKind.Group, long.MinValue), (ChatKind.Channel, -7L));

    private static Gen<IncomingMessage> Messages =>
        from person in Persons
        from place in Places(person.Id)
        from words in Words
        from other in Text
        from isOwn in ArbMap.Default.GeneratorFor<bool>()
        from rest in Gen.Choose(0, 9)
        from number in ArbMap.Default.GeneratorFor<int>()
        select new IncomingMessage(place.Chat, place.Kind, person, words)
        {
            Topic = rest == 1 ? number : 0,
            MessageId = number,
            Photo = rest == 2 ? other : null,
            IsOfAlbum = rest == 2 && isOwn,
            Contact = rest == 3 ? new ChatContact(isOwn ? number : null, other) : null,
            IsForwarded = rest == 4,
            IsInGroupsName = rest == 5,
            Links = rest is 4 or 6 ? [other, "https://bote.example/1", "https://bote.example/2"] : [],
            Quoted = rest is 6 or 7 or 8 ? new QuotedMessage { IsOwn = isOwn, Text = other } : null,
        };

    private static Gen<IncomingPress> Presses =>
        from person in Persons
        from place in Places(person.Id)
        from data in Data
        from reference in Gen.Elements<string?>(null, "7", "7 photo", "", "x")
        select new IncomingPress(place.Chat, place.Kind, person, data) { MessageRef = reference };

    [Property(MaxTest = 400)]
    public Property Whatever_is_written_the_answer_is_one_that_Telegram_takes() => Prop.ForAll(Messages.ToArbitrary(), message =>
    {
        Rest();
        if (room.Bot.AnswerAsync(message, default).GetAwaiter().GetResult() is { } reply) AssertTaken(reply);
        _ = room.Face.StaffMenuAsync(message.From, default).GetAwaiter().GetResult();
    });

    [Property(MaxTest = 600)]
    public Property Whatever_is_pressed_the_answer_is_one_that_Telegram_takes() => Prop.ForAll(Presses.ToArbitrary(), press =>
    {
        Rest();
        var answer = room.Bot.AnswerAsync(press, default).GetAwaiter().GetResult();
        Assert.InRange((answer.Notice ?? "").Length, 0, LongestNotice);
        foreach (var reply in new[] { answer.Edit, answer.Say, answer.Late }.OfType<Reply>()) AssertTaken(reply);
    });

    [Property(MaxTest = 200)]
    public Property Whatever_is_typed_behind_its_name_is_offered_what_Telegram_takes() => Prop.ForAll(
        Text.ToArbitrary(), Text.ToArbitrary(), (words, offset) =>
        {
            Rest();
            var answer = room.AskInlineAsync(Cut(words, 256), Cut(offset, 64)).GetAwaiter().GetResult();
            Assert.InRange(answer?.Posts.Count ?? 0, 0, 50);
            Assert.InRange(Encoding.UTF8.GetByteCount(answer?.Next ?? ""), 0, 64);
            foreach (var post in answer?.Posts ?? []) AssertTaken(post.Content);
        });

    [Property(MaxTest = 100)]
    public Property Whatever_becomes_of_groups_the_answer_is_one_that_Telegram_takes() => Prop.ForAll(Persons.ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (person, kind) =>
    {
        Rest();
        GroupNews news = kind switch
        {
            0 => new GroupNews.Added(-5, person),
            1 => new GroupNews.Removed(-5),
            2 => new GroupNews.Allowed(-5),
            3 => new GroupNews.Silenced(-5),
            4 => new GroupNews.Moved(-5, person.Id),
            5 => new GroupNews.TopicClosed(-5) { Topic = int.MaxValue },
            _ => new GroupNews.TopicReopened(-5) { Topic = -1 },
        };
        if (room.Bot.HearAsync(news, default).GetAwaiter().GetResult() is { } reply) AssertTaken(reply);
    });

    public ValueTask DisposeAsync() => room.DisposeAsync();

    /// <summary>Lets so much time pass that nobody has said too much.</summary>
    private void Rest() => room.Clock.Advance(TimeSpan.FromMinutes(5));

    private static void AssertTaken(Reply reply)
    {
        AssertTaken(reply.Content);
        Assert.All(ChatRoom.Buttons(reply), button =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(button.Data), 1, 64);
            Assert.NotEqual("", button.Text.Trim());
        });
    }

    private static void AssertTaken(PostContent content)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(content.Text), 1, 32768);
        if (content.Markup != PostMarkup.Html) return;
        var parsing = TelegramHtml.Parse(content.Text);
        Assert.True(parsing.Succeeded, $"{parsing.Error}: {content.Text}");
        Assert.InRange(MessageText.Finish(parsing.Formatted).CodePoints, 1, content.Kind == PostKind.Text ? 4096 : 1024);
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
