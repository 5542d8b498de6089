using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Core.Chat;
using Bot.Networks.Telegram.Hearing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bot.Networks.Tests.Telegram;

/// <summary>Whatever comes over the wire as an update is read or passed over, and never stops the others.</summary>
public class HostileUpdateTests
{
    private static readonly string[] Real =
    [
        """{"update_id":1,"message":{"message_id":2,"date":1700000000,"chat":{"id":7,"type":"private","first_name":"Rita"},"from":{"id":7,"is_bot":false,"first_name":"Rita","language_code":"de"},"text":"/latest 3","entities":[{"type":"bot_command","offset":0,"length":7}]}}""",
        """{"update_id":2,"callback_query":{"id":"9","from":{"id":7,"is_bot":false,"first_name":"Rita"},"chat_instance":"1","data":"l:politik","message":{"message_id":3,"date":0,"chat":{"id":7,"type":"private"}}}}""",
        """{"update_id":3,"channel_post":{"message_id":4,"date":1700000000,"chat":{"id":-1001,"type":"channel","title":"Bote"},"text":"Neu"}}""",
        """{"update_id":4,"inline_query":{"id":"5","from":{"id":7,"is_bot":false,"first_name":"Rita"},"query":"Rat","offset":""}}""",
        """{"update_id":5,"my_chat_member":{"chat":{"id":-1002,"type":"supergroup","title":"Gruppe"},"from":{"id":7,"is_bot":false,"first_name":"Rita"},"date":1700000000,"old_chat_member":{"status":"left","user":{"id":1,"is_bot":true,"first_name":"Bot"}},"new_chat_member":{"status":"restricted","user":{"id":1,"is_bot":true,"first_name":"Bot"},"is_member":true,"can_send_messages":false,"until_date":0}}}""",
        """{"update_id":6,"message":{"message_id":6,"date":1700000000,"chat":{"id":-1002,"type":"supergroup","title":"Gruppe"},"from":{"id":7,"is_bot":false,"first_name":"Rita"},"photo":[{"file_id":"a","file_unique_id":"b","width":90,"height":60}],"caption":"Bild","contact":{"phone_number":"1","first_name":"Emma","user_id":8},"migrate_to_chat_id":-1003}}""",
        """{"update_id":7,"a_kind_of_next_year":{"id":1}}""",
    ];

    /// <summary>Stands for half of a character, which JSON can say and no writer of it does.</summary>
    private const string Half = "\"half\"";

    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1", "1e400", "9223372036854775808", "\"\"", "\"\\u0000\"", Half, "\"x\"", "[]", "[null]", "{}", "{\"id\":null}",
        "{\"id\":\"7\",\"type\":7}", "{\"type\":\"of next year\"}",
    ];

    /// <summary>A real update in which a few values are others', or gone.</summary>
    private static Gen<string> Broken =>
        from update in Gen.Elements(Real)
        from times in Gen.Choose(0, 4)
        from changes in Gen.ArrayOf(Gen.Choose(0, int.MaxValue).Zip(Gen.Elements(Odd)), times)
        select changes.Aggregate(update, (text, change) => Change(text, change.Item1, change.Item2)).Replace(Half, "\"\\ud83d\"", StringComparison.Ordinal);

    [Property(MaxTest = 2_000)]
    public Property Nothing_that_is_told_fails() => Prop.ForAll(Arb.From(Broken), text =>
    {
        using var told = JsonDocument.Parse(text);
        var read = ToldUpdate.Read(told.RootElement);
        if (read is null) return;
        var again = ToldUpdate.Read(new HeardUpdate(read.Number, read.Body));
        Assert.Equal((read.Number, read.Chat, read.IsKept), (again.Number, again.Chat, again.IsKept));
    });

    [Fact]
    public void What_is_real_is_understood() => Assert.All(Real, text =>
    {
        using var told = JsonDocument.Parse(text);
        var read = ToldUpdate.Read(told.RootElement)!;
        Assert.NotNull(read.Update);
        Assert.Equal(read.Number < 7, read.Chat is not null);
    });

    private static string Change(string text, int place, string odd)
    {
        var root = JsonNode.Parse(text)!;
        var names = new List<(JsonObject Parent, string Name)>();
        Collect(root, names);
        if (names.Count == 0) return text;
        var (parent, name) = names[place % names.Count];
        if (place % 7 == 0) parent.Remove(name);
        else parent[name] = JsonNode.Parse(odd);
        return root.ToJsonString();
    }

    private static void Collect(JsonNode? node, List<(JsonObject Parent, string Name)> names)
    {
        if (node is JsonArray items)
            foreach (var item in items) Collect(item, names);
        if (node is not JsonObject parent) return;
        foreach (var (name, value) in parent)
        {
            names.Add((parent, name));
            Collect(value, names);
        }
    }
}
