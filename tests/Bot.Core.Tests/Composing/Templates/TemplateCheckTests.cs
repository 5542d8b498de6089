using Bot.Core.Composing;
using Bot.Core.Composing.Templates;

namespace Bot.Core.Tests.Composing.Templates;

public class TemplateCheckTests
{
    public static TheoryData<string> BuiltIn => [.. BuiltInTemplate.All.Select(template => template.Text)];

    [Theory, MemberData(nameof(BuiltIn))]
    public void A_template_that_comes_with_the_bot_is_without_fault(string text)
    {
        Assert.Empty(TemplateCheck.Faults(text));
        Assert.Empty(TemplateCheck.Faults(text, TextLimits.Caption));
    }

    [Theory]
    [InlineData("{{ title }}")]
    [InlineData("<B>{{ title }}</B> a < b & c > d")]
    [InlineData("{{ title }}<br>{{ summary }}")]
    [InlineData("<a href=\"{% if link %}{{ link }}{% else %}https://p.example/{% endif %}\">{{ title }}</a>")]
    [InlineData("{% if lead %}<b>{{ title }}</b>{% elsif text %}<i>{{ title }}</i>{% else %}{{ title }}{% endif %}")]
    [InlineData("{% assign kicker = section | upcase %}{{ kicker }}{% capture line %}<i>{{ byline }}</i>{% endcapture %}{{ line }}")]
    [InlineData("{% for tag in tags limit: 3 %}{{ forloop.index }} {{ tag | hashtag }}{% endfor %}")]
    [InlineData("{% for a in articles %}{{ a.title }}{% else %}{{ title }}{% endfor %}")]
    [InlineData("{% case language %}{% when 'de' %}Neu{% else %}New{% endcase %} {{ phrases.read_on }}")]
    [InlineData("{{ published | date: '%d.%m.' }} {{ published | clock: 'Asia/Shanghai' }} {{ link | campaign: 'tg' }}")]
    [InlineData("<blockquote expandable>{{ lead | truncate_sentences: 900 }}</blockquote>")]
    [InlineData("<tg-time unix=\"{{ published | date: '%s' }}\" format=\"r\">{{ published }}</tg-time>")]
    [InlineData("<span class=\"tg-spoiler\">{{ title }}</span><pre><code class=\"language-python\">x</code></pre>")]
    [InlineData("{% raw %}<b>{{ not a name }}</b>{% endraw %}{% comment %}<p>{{ nor }}{% endcomment %}")]
    [InlineData("{% if title contains \"titel\" %}{{ title | replace: 'titel', \"</b>\" }}{% endif %}")]
    [InlineData("{{ authors.size }} {{ authors | series }} {{ tags.first }}")]
    public void A_good_template_is_without_fault(string text) => Assert.Empty(TemplateCheck.Faults(text));

    [Theory]
    [InlineData("{{ title", 1, 9, "End of tag '}}' was expected")]
    [InlineData("a\n{% foo %}", 2, 7, "Unknown tag 'foo'")]
    [InlineData("{% if title %}x", 1, 16, "{% endif %}")]
    [InlineData("{{ titel }}", 1, 4, "there is no value “titel”. Did you mean title?")]
    [InlineData("ü{{ title }}\n  {{ xyzzy }}", 2, 6, "There are title, summary")]
    [InlineData("{{ title }}{% if headlin %}x{% endif %}", 1, 18, "there is no value “headlin”")]
    [InlineData("{{ \"sumary\" }}{{ title | append: sumary }}", 1, 34, "Did you mean summary?")]
    [InlineData("{{ phrases.readon }}", 1, 4, "there is no “readon” in phrases. Did you mean read_on?")]
    [InlineData("{% for a in articles %}{{ a.titel }}{% endfor %}", 1, 27, "Did you mean title?")]
    [InlineData("{{ title | upcase | hashtags }}", 1, 21, "there is no filter “hashtags”. Did you mean hashtag?")]
    [InlineData("{% include 'x' %}", 1, 4, "Write the text here.")]
    [InlineData("<strnog>{{ title }}", 1, 1, "Telegram knows no <strnog>. Did you mean <strong>?")]
    [InlineData("x\n<h1>{{ title }}</h1>", 2, 1, "Write <b>…</b>")]
    [InlineData("<p>{{ title }}</p>", 1, 18 - 3, "Leave an empty line")]
    [InlineData("<b>{{ title }}", 1, 1, "<b> is never closed. Write </b>")]
    [InlineData("{{ title }}</b>", 1, 12, "</b> closes nothing")]
    [InlineData("<b><i>{{ title }}</b></i>", 1, 18, "</b> comes before </i>")]
    [InlineData("<b/>{{ title }}</b>", 1, 1, "has no end tag")]
    [InlineData("<a>{{ title }}</a>", 1, 1, "a link without its address")]
    [InlineData("<a href='{{ link }}'>{{ title }}</a>", 1, 1, "double quotation marks")]
    [InlineData("<span>{{ title }}</span>", 1, 1, "tg-spoiler")]
    [InlineData("{{ title }} <b", 1, 13, "has no end. Write >")]
    [InlineData("{% if link %}<b>{% endif %}{{ title }}{% if link %}</b>{% endif %}", 1, 14, "not closed in the same branch")]
    [InlineData("<b>{{ title }}{% if link %}</b>{% endif %}", 1, 1, "closed within a branch that is not always taken")]
    [InlineData("{% if link %}<a href=\"{{ link }}{% endif %}\">{{ title }}</a>", 1, 14, "ends outside its branch")]
    [InlineData("<b{% if link %}>{% endif %}{{ title }}</b>", 1, 1, "ends within a branch")]
    [InlineData("{% for tag in tags %}<i>{{ tag }}{% endfor %}{{ title }}", 1, 22, "not closed in the same branch")]
    [InlineData("{{ title }}\n{{ text }}", 2, 4, "too long: 20,0")]
    [InlineData("{{ lead }}{{ title }}", 1, 4, "lead | truncate_sentences: 500")]
    [InlineData("{% for i in (1..100000) %}{{ title }}{% endfor %}", 1, 1, "too many steps")]
    public void A_fault_is_told_with_its_place_and_mend(string text, int line, int column, string problem)
    {
        var faults = TemplateCheck.Faults(text);
        Assert.Contains(faults, fault => fault.Line == line && fault.Column == column && fault.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_too_long_by_itself_is_told() =>
        Assert.Contains("Take something out", Assert.Single(TemplateCheck.Faults(new string('x', 5000))).Problem, StringComparison.Ordinal);

    [Fact]
    public void Each_name_is_told_once() => Assert.Single(TemplateCheck.Faults("{{ foo }} {{ foo }} {% if foo %}{{ foo }}{% endif %}"));

    [Fact]
    public void All_faults_are_told_in_their_order() =>
        Assert.Equal([1, 2, 3], TemplateCheck.Faults("{{ foo }}\n<p>\n{{ title | bar }}").Select(fault => fault.Line));

    [Theory]
    [InlineData("Aa{{ }}")]
    [InlineData("{% if %}")]
    [InlineData("{{ 'x }}")]
    [InlineData("{%")]
    public void What_cannot_be_read_is_one_fault(string text) => Assert.Single(TemplateCheck.Faults(text));
}
