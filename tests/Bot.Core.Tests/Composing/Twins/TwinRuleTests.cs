using Bot.Core.Composing.Twins;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Composing.Twins;

public class TwinRuleTests
{
    public static TheoryData<string, string, string> Twins => new()
    {
        { "de",
            """
            Feuer zerstört Lagerhalle im Hafen von Erlenfurt
            Ein Großbrand hat in der Nacht zum Dienstag eine Lagerhalle im Hafen von Erlenfurt zerstört. Verletzt wurde nach Angaben der Feuerwehr niemand. Rund 120 Einsatzkräfte waren bis zum Morgen im Einsatz. Der Schaden liegt nach ersten Schätzungen bei 2,5 Millionen Euro. In der Halle lagerten Möbel der Firma Hartung. Die Polizei ermittelt wegen des Verdachts auf Brandstiftung. Anwohner sollten Fenster und Türen geschlossen halten.
            """,
            """
            Großbrand im Erlenfurter Hafen: Lagerhalle niedergebrannt
            Im Hafen von Erlenfurt ist in der Nacht zum Dienstag eine Lagerhalle niedergebrannt. Nach Angaben der Feuerwehr wurde niemand verletzt. Bis zum Morgen waren rund 120 Einsatzkräfte beschäftigt. Nach ersten Schätzungen beträgt der Schaden 2,5 Millionen Euro. Die Firma Hartung lagerte in der Halle Möbel. Wegen des Verdachts auf Brandstiftung ermittelt die Polizei. Fenster und Türen sollten Anwohner geschlossen halten.
            """ },
        { "en",
            """
            Council approves new bridge over the Erle
            The town council has approved a new bridge over the river Erle after three years of debate. The bridge will cost 14 million euros and is to open in 2028, Mayor Ruth Hill said on Monday. Construction starts in the spring next to the old mill. Cyclists and pedestrians get their own lanes. The Greens voted against the plan because 60 trees must be felled.
            """,
            """
            New Erle bridge gets green light for 14 million euros
            After three years of debate, the town council approved a new bridge over the river Erle on Monday. Mayor Ruth Hill said the bridge would cost 14 million euros and open in 2028. Next to the old mill, construction starts in the spring. There will be lanes of their own for cyclists and pedestrians. Because 60 trees must be felled, the Greens voted against the plan.
            """ },
        { "ru",
            """
            В Минске открылась новая станция метро
            Новая станция метро «Слуцкий гостинец» открылась в Минске во вторник. Станция рассчитана на 30 тысяч пассажиров в сутки, сообщил мэр Владимир Кухарев. Строительство продолжалось пять лет и обошлось в 90 миллионов рублей. На станции работают лифты и эскалаторы. Следующую станцию планируют открыть в 2028 году.
            """,
            """
            Станцию метро «Слуцкий гостинец» открыли в Минске
            Во вторник в Минске открыли новую станцию метро «Слуцкий гостинец». Мэр Владимир Кухарев сообщил, что станция рассчитана на 30 тысяч пассажиров в сутки. Пять лет продолжалось строительство, обошлось оно в 90 миллионов рублей. Лифты и эскалаторы на станции работают. В 2028 году планируют открыть следующую станцию.
            """ },
        { "be",
            """
            У Гродне адрамантавалі стары мост
            Стары мост праз Нёман адкрылі пасля рамонту ў Гродне. Рамонт каштаваў 12 мільёнаў рублёў і працягваўся два гады, паведаміў намеснік мэра Алесь Карповіч. Пешаходы атрымалі шырокія дарожкі. Рух тралейбусаў адновяць у панядзелак. Мост пабудавалі ў 1949 годзе.
            """,
            """
            Мост праз Нёман у Гродне адкрылі пасля рамонту
            У Гродне пасля рамонту адкрылі стары мост праз Нёман. Намеснік мэра Алесь Карповіч паведаміў, што рамонт працягваўся два гады і каштаваў 12 мільёнаў рублёў. Шырокія дарожкі атрымалі пешаходы. У панядзелак адновяць рух тралейбусаў. Пабудавалі мост у 1949 годзе.
            """ },
        { "pl",
            """
            Nowy szpital w Białymstoku przyjął pierwszych pacjentów
            Nowy szpital dziecięcy w Białymstoku przyjął we wtorek pierwszych pacjentów. Budowa kosztowała 240 milionów złotych i trwała cztery lata, powiedziała dyrektor Anna Nowak. Szpital ma 180 łóżek i sześć sal operacyjnych. Lądowisko dla śmigłowców będzie gotowe w maju. Pracę znalazło tam 500 osób.
            """,
            """
            Szpital dziecięcy w Białymstoku już działa
            We wtorek nowy szpital dziecięcy w Białymstoku przyjął pierwszych pacjentów. Dyrektor Anna Nowak powiedziała, że budowa trwała cztery lata i kosztowała 240 milionów złotych. W szpitalu jest 180 łóżek i sześć sal operacyjnych. W maju gotowe będzie lądowisko dla śmigłowców. Pracę znalazło tam 500 osób.
            """ },
        { "es",
            """
            El ayuntamiento de Almería abre un nuevo mercado
            El nuevo mercado central de Almería abrió el martes sus puertas con 60 puestos. Las obras costaron 8 millones de euros y duraron dos años, dijo la alcaldesa María Vázquez. El edificio conserva la fachada de 1897. En la primera planta hay una cafetería y una biblioteca. Los vecinos pedían un aparcamiento.
            """,
            """
            Almería estrena mercado central con 60 puestos
            Con 60 puestos abrió el martes sus puertas el nuevo mercado central de Almería. La alcaldesa María Vázquez dijo que las obras duraron dos años y costaron 8 millones de euros. La fachada de 1897 se conserva en el edificio. Hay una cafetería y una biblioteca en la primera planta. Un aparcamiento pedían los vecinos.
            """ },
        { "zh",
            """
            明斯克新图书馆周二开放
            明斯克新图书馆周二正式向市民开放，藏书二十万册。图书馆建设历时三年，耗资九千万卢布，市长库哈列夫在开幕式上说。馆内设有儿童阅览室和咖啡厅，周末免费开放。下一座分馆将于2028年建成。
            """,
            """
            藏书二十万册 明斯克新图书馆迎客
            明斯克新图书馆周二向市民正式开放，藏书达二十万册。市长库哈列夫在开幕式上说，图书馆建设历时三年，耗资九千万卢布。馆内设有咖啡厅和儿童阅览室，周末免费开放。下一座分馆2028年建成。
            """ },
    };

    public static TheoryData<string, string, string> Others => new()
    {
        { "de", // two accidents
            """
            Zwei Verletzte bei Unfall auf der B 27
            Bei einem Unfall auf der B 27 bei Erlenfurt sind am Montag zwei Menschen verletzt worden. Nach Angaben der Polizei kam ein 34 Jahre alter Fahrer von der Fahrbahn ab und prallte gegen einen Baum. Er wurde schwer verletzt in ein Krankenhaus gebracht. Seine Beifahrerin erlitt leichte Verletzungen. Die Straße war zwei Stunden gesperrt. Den Schaden schätzt die Polizei auf 20.000 Euro.
            """,
            """
            Drei Verletzte bei Unfall auf der A 5
            Bei einem Unfall auf der A 5 bei Lahr sind am Dienstag drei Menschen verletzt worden. Nach Angaben der Polizei kam eine 51 Jahre alte Fahrerin von der Fahrbahn ab und prallte gegen die Leitplanke. Sie wurde schwer verletzt in ein Krankenhaus gebracht. Zwei Kinder erlitten leichte Verletzungen. Die Autobahn war vier Stunden gesperrt. Den Schaden schätzt die Polizei auf 45.000 Euro.
            """ },
        { "en", // two matches
            """
            Town beat Rovers 3-1 to go top
            Town beat Rovers 3-1 on Saturday to go top of the league. Daniel Marsh scored twice in the first half and Lee Carter added a third after the break. Rovers pulled one back through Ian Webb late on. Coach Peter Stone praised his players after the match. Town play City next week.
            """,
            """
            United beat Albion 2-0 to stay up
            United beat Albion 2-0 on Saturday to stay up in the league. Oscar Lind scored in the first half and Jack Moore added a second after the break. Albion hit the post through Tom Reed late on. Coach Mark Bell praised his players after the match. United play Athletic next week.
            """ },
        { "de", // the next entry of a ticker
            """
            Hochwasser im Liveticker: Pegel bei 6,20 Meter
            Der Pegel der Erle ist am Vormittag auf 6,20 Meter gestiegen. Die Feuerwehr hat 300 Helfer im Einsatz. Die Altstadt ist gesperrt, Schulen bleiben geschlossen. Der Landrat rechnet mit dem Scheitel am Abend. Sandsäcke gibt es am Bauhof.
            """,
            """
            Hochwasser im Liveticker: Pegel bei 6,80 Meter
            Der Pegel der Erle ist am Nachmittag auf 6,80 Meter gestiegen. Die Feuerwehr hat 300 Helfer im Einsatz. Die Altstadt ist gesperrt, Schulen bleiben geschlossen. Der Landrat rechnet mit dem Scheitel am Abend. Sandsäcke gibt es am Bauhof.
            """ },
        { "de", // what follows: the same background under other news
            """
            Rat beschließt Umbau der Markthalle
            Der Rat von Erlenfurt hat den Umbau der Markthalle für 4 Millionen Euro beschlossen. Die Arbeiten beginnen im Herbst. Die Markthalle wurde 1904 gebaut und steht unter Denkmalschutz. Vierzig Händler haben dort ihre Stände. Die Grünen hatten einen Neubau vorgeschlagen.
            """,
            """
            Händler klagen gegen Räumung der Markthalle
            Zwölf Händler haben beim Verwaltungsgericht Klage eingereicht, weil sie bis zum Sommer ausziehen sollen. Ihr Anwalt Georg Lenz nannte die Frist unzumutbar. Eine Sprecherin der Stadt wollte sich nicht äußern. Die Markthalle wurde 1904 gebaut und steht unter Denkmalschutz. Vierzig Händler haben dort ihre Stände.
            """ },
        { "ru", // two sentences of court
            """
            Суд приговорил водителя к трём годам колонии
            Суд Ленинского района Гродно приговорил водителя Петра Сидорова к трём годам колонии за аварию на улице Горького. В аварии пострадали двое прохожих. Водитель признал вину. Приговор не вступил в силу и может быть обжалован. Адвокат заявил, что подаст жалобу.
            """,
            """
            Суд приговорил бухгалтера к пяти годам колонии
            Суд Октябрьского района Витебска приговорил бухгалтера Ольгу Новик к пяти годам колонии за хищение на заводе. Ущерб составил 400 тысяч рублей. Бухгалтер вину не признала. Приговор не вступил в силу и может быть обжалован. Адвокат заявил, что подаст жалобу.
            """ },
        { "zh", // two openings
            """
            明斯克新图书馆周二开放
            明斯克新图书馆周二正式向市民开放，藏书二十万册。图书馆建设历时三年，耗资九千万卢布，市长库哈列夫在开幕式上说。馆内设有儿童阅览室和咖啡厅，周末免费开放。
            """,
            """
            格罗德诺新游泳馆周六开放
            格罗德诺新游泳馆周六正式向市民开放，设有八条泳道。游泳馆建设历时两年，耗资四千万卢布，副市长卡尔波维奇在现场说。馆内设有桑拿房和健身房，学生半价。
            """ },
        { "pl", // two forecasts
            """
            Pogoda na wtorek: deszcz na zachodzie
            We wtorek na zachodzie kraju spodziewany jest deszcz, na wschodzie będzie słonecznie. Temperatura wyniesie od 8 stopni na Suwalszczyźnie do 14 stopni na Dolnym Śląsku. Wiatr będzie słaby i umiarkowany. Na Bałtyku fale do metra.
            """,
            """
            Pogoda na środę: śnieg w górach
            W środę w górach spodziewany jest śnieg, na północy będzie pochmurno. Temperatura wyniesie od 2 stopni na Podhalu do 9 stopni na Pomorzu. Wiatr będzie silny i porywisty. W Tatrach zagrożenie lawinowe.
            """ },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void A_story_in_other_words_is_found_and_known(string language, string one, string other)
    {
        var (left, right) = (Story(language, one), Story(language, other));
        Assert.True(TwinRule.AreTwins(left, right));
        Assert.True(TwinRule.AreTwins(right, left));
        Assert.NotEmpty(StoryBands.Of(left).Intersect(StoryBands.Of(right)));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_story_of_the_same_kind_is_none(string language, string one, string other) =>
        Assert.False(TwinRule.AreTwins(Story(language, one), Story(language, other)));

    [Fact]
    public void Stories_of_one_subject_in_other_languages_are_no_twins()
    {
        var (left, right) = (Story("de", Twins.First().Data.Item2), Story("de", Twins.First().Data.Item3));
        right.Language = "en";
        Assert.False(TwinRule.AreTwins(left, right));
    }

    [Fact]
    public void A_note_too_short_to_compare_has_no_bands() => Assert.Empty(StoryBands.Of(Story("de", "Kurz\nNur ein Satz.")));

    [Fact]
    public void Bands_are_of_a_fixed_number_and_the_same_each_time()
    {
        var story = Story("de", Twins.First().Data.Item2);
        Assert.Equal(StoryBands.Count, StoryBands.Of(story).Count);
        Assert.Equal(StoryBands.Of(story), StoryBands.Of(story));
    }

    [Theory]
    [InlineData(TwinPolicy.Post, null, null, null)]
    [InlineData(TwinPolicy.Skip, null, null, RefusalReason.SameStory)]
    [InlineData(TwinPolicy.Hold, null, null, RefusalReason.HeldForStaff)]
    [InlineData(TwinPolicy.Hold, RefusalReason.HeldForStaff, "Jutta", null)]
    [InlineData(TwinPolicy.Hold, RefusalReason.HeldForStaff, null, RefusalReason.HeldForStaff)]
    [InlineData(TwinPolicy.Hold, RefusalReason.DroppedByStaff, null, RefusalReason.DroppedByStaff)]
    [InlineData(TwinPolicy.Post, RefusalReason.DroppedByStaff, null, null)]
    public void A_channel_does_with_twins_what_it_is_told(
        TwinPolicy policy, RefusalReason? before, string? releasedBy, RefusalReason? expected)
    {
        var channel = Some.Channel();
        channel.SameStory = policy;
        var refusal = before is { } reason ? new Refusal { Reason = reason, ReleasedBy = releasedBy } : null;
        Assert.Equal(expected, TwinRule.Refuses(channel, Some.Article(), refusal)?.Reason);
    }

    private static Article Story(string language, string told)
    {
        var lines = told.Trim().Split('\n', 2);
        var story = Some.Article(language: language, title: lines[0].Trim());
        (story.Text, story.Lead) = (lines[1].Trim(), null);
        return story;
    }
}
