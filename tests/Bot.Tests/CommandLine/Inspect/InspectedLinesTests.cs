using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using Bot.CommandLine.Inspect;

namespace Bot.Tests.CommandLine.Inspect;

public class InspectedLinesTests
{
    [Theory]
    [InlineData("nonsense", """{"id":null,"ok":false,"error":"the line is not JSON"}""")]
    [InlineData("{", """{"id":null,"ok":false,"error":"the line is not JSON"}""")]
    [InlineData("[1]", """{"id":null,"ok":false,"error":"the line is not a JSON object"}""")]
    [InlineData("{}", """{"id":null,"ok":false,"error":"the case has no document: neither b64 nor path"}""")]
    [InlineData("""{"id":7}""", """{"id":7,"ok":false,"error":"the case has no document: neither b64 nor path"}""")]
    [InlineData("""{"id":"a","b64":"%"}""", """{"id":"a","ok":false,"error":"what stands in b64 is not Base64"}""")]
    [InlineData("""{"id":"half \ud800","b64":5}""", """{"id":"half ","ok":false,"error":"the case has no document: neither b64 nor path"}""")]
    [InlineData("""{"id":{"a":[1]},"b64":""}""", """{"id":{"a":[1]},"ok":false""")]
    public async Task A_case_that_fails_says_why_in_plain_words_and_the_next_goes_on(string line, string answer)
    {
        var lines = await AnswersAsync("feed", $"{line}\n{line}\n");

        Assert.Equal(2, lines.Length);
        Assert.All(lines, given => Assert.StartsWith(answer, given, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("listing", """{"id":1,"b64":""}""", "the page's own address")]
    [InlineData("link", """{"id":1}""", "no link")]
    [InlineData("post", """{"id":1}""", "no article")]
    [InlineData("post", """{"id":1,"article":{},"network":"Pigeon"}""", "there is Telegram")]
    [InlineData("page", """{"id":1,"path":"nowhere.html"}""", "nowhere.html")]
    public async Task What_a_case_lacks_is_named(string verb, string line, string reason)
    {
        var answer = Assert.Single(await AnswersAsync(verb, line));

        Assert.StartsWith("""{"id":1,"ok":false,"error":""", answer, StringComparison.Ordinal);
        Assert.Contains(reason, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_character_in_a_text_is_left_out_and_the_rest_answered()
    {
        var answer = Assert.Single(await AnswersAsync("sentences", """{"id":1,"lang":"de","text":"Ja \ud83d\ude00 ne\udc00in."}"""));

        Assert.Equal("Ja 😀 nein.", (string?)JsonNode.Parse(answer)!["sentences"]![0]);
    }

    [Fact]
    public async Task Answers_stand_in_the_order_of_their_cases_whatever_each_costs()
    {
        var costly = string.Concat(Enumerable.Repeat("Ein Satz. ", 20_000));
        var lines = Enumerable.Range(0, 60).Select(id => $$"""{"id":{{id}},"lang":"de","text":"{{(id % 5 == 0 ? costly : "Kurz.")}}","limit":9}""");

        var answers = await AnswersAsync("summary", string.Join('\n', lines));

        Assert.Equal(Enumerable.Range(0, 60).Select(id => $$"""{"id":{{id}},"ok":true,"""), answers.Select(answer => answer[..(answer.IndexOf("true,", StringComparison.Ordinal) + 5)]));
    }

    [Fact]
    public async Task Empty_lines_are_passed_over() => Assert.Single(await AnswersAsync("dates", "\n  \n{\"id\":1,\"text\":\"\"}\n\n"));

    [Fact]
    public async Task An_answer_comes_before_the_next_case_is_sent()
    {
        var cancel = TestContext.Current.CancellationToken;
        var (cases, answers) = (new Pipe(), new Pipe());
        using var input = new StreamReader(cases.Reader.AsStream());
        await using var buffered = new BufferedStream(answers.Writer.AsStream());
        using var output = new StreamReader(answers.Reader.AsStream());
        var answering = InspectedLines.AnswerAsync(Verb("sentences"), input, buffered, cancel);

        for (var id = 1; id <= 3; id++)
        {
            await cases.Writer.WriteAsync(Encoding.UTF8.GetBytes($$"""{"id":{{id}},"text":"Ja."}""" + "\n"), cancel);
            Assert.Equal($$"""{"id":{{id}},"ok":true,"sentences":["Ja."]}""", await output.ReadLineAsync(cancel));
        }

        await cases.Writer.CompleteAsync();
        await answering;
    }

    private static async Task<string[]> AnswersAsync(string verb, string lines)
    {
        using var output = new MemoryStream();
        await InspectedLines.AnswerAsync(Verb(verb), new StringReader(lines), output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Inspection Verb(string name) => Inspection.All.Single(inspection => inspection.Name == name);
}
