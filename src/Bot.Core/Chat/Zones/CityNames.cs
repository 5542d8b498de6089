using System.Collections.Frozen;

namespace Bot.Core.Chat.Zones;

/// <summary>
/// Cities and countries by which readers may name their time zone, in the newsroom's languages: those near to its editions, and
/// some of the world's largest. All others are known by the English names of the zones themselves.
/// </summary>
internal static class CityNames
{
    private static readonly string[] Languages = ["en", "de", "ru", "be", "pl", "es", "zh"];

    /// <summary>Per zone the city's name in each of the languages, in order, then other names.</summary>
    private static readonly (string Zone, string Names)[] Cities =
    [
        ("Europe/Berlin", "Berlin,Berlin,Берлин,Берлін,Berlin,Berlín,柏林,Germany,Deutschland,Германия,Германія,Niemcy,Alemania,德国,München,Hamburg,Köln,Frankfurt"),
        ("Europe/Vienna", "Vienna,Wien,Вена,Вена,Wiedeń,Viena,维也纳,Austria,Österreich,Австрия,奥地利"),
        ("Europe/Zurich", "Zurich,Zürich,Цюрих,Цюрых,Zurych,Zúrich,苏黎世,Switzerland,Schweiz,Bern,Basel,Genf"),
        ("Europe/Minsk", "Minsk,Minsk,Минск,Мінск,Mińsk,Minsk,明斯克,Belarus,Беларусь,Białoruś,白俄罗斯,Brest,Брест,Гомель,Гродно,Гродна,Витебск,Віцебск,Могилёв,Магілёў"),
        ("Europe/Warsaw", "Warsaw,Warschau,Варшава,Варшава,Warszawa,Varsovia,华沙,Poland,Polen,Польша,Польшча,Polska,Polonia,波兰,Kraków,Krakau,Gdańsk,Danzig,Wrocław,Poznań,Łódź,Białystok"),
        ("Europe/Moscow", "Moscow,Moskau,Москва,Масква,Moskwa,Moscú,莫斯科,Russia,Санкт-Петербург,Saint Petersburg,Sankt Petersburg,圣彼得堡"),
        ("Europe/Kaliningrad", "Kaliningrad,Kaliningrad,Калининград,Калінінград,Kaliningrad,Kaliningrado,加里宁格勒"),
        ("Europe/Samara", "Samara,Samara,Самара,Самара,Samara,Samara,萨马拉"),
        ("Asia/Yekaterinburg", "Yekaterinburg,Jekaterinburg,Екатеринбург,Екацярынбург,Jekaterynburg,Ekaterimburgo,叶卡捷琳堡"),
        ("Asia/Novosibirsk", "Novosibirsk,Nowosibirsk,Новосибирск,Новасібірск,Nowosybirsk,Novosibirsk,新西伯利亚"),
        ("Asia/Vladivostok", "Vladivostok,Wladiwostok,Владивосток,Уладзівасток,Władywostok,Vladivostok,海参崴"),
        ("Europe/Kyiv", "Kyiv,Kiew,Киев,Кіеў,Kijów,Kiev,基辅,Ukraine,Украина,Україна,Ukraina"),
        ("Europe/Vilnius", "Vilnius,Wilna,Вильнюс,Вільня,Wilno,Vilna,维尔纽斯,Litauen,Lithuania"),
        ("Europe/Riga", "Riga,Riga,Рига,Рыга,Ryga,Riga,里加"),
        ("Europe/Prague", "Prague,Prag,Прага,Прага,Praga,Praga,布拉格"),
        ("Europe/Budapest", "Budapest,Budapest,Будапешт,Будапешт,Budapeszt,Budapest,布达佩斯"),
        ("Europe/Madrid", "Madrid,Madrid,Мадрид,Мадрыд,Madryt,Madrid,马德里,Spain,Spanien,España,Испания,Hiszpania,西班牙,Barcelona,Sevilla,Valencia"),
        ("Atlantic/Canary", "Canary Islands,Kanaren,Канарские острова,Канарскія астравы,Wyspy Kanaryjskie,Canarias,加那利"),
        ("Europe/Paris", "Paris,Paris,Париж,Парыж,Paryż,París,巴黎,France,Frankreich"),
        ("Europe/London", "London,London,Лондон,Лондан,Londyn,Londres,伦敦,UK,England,Großbritannien"),
        ("Europe/Rome", "Rome,Rom,Рим,Рым,Rzym,Roma,罗马,Italy,Italien"),
        ("Europe/Athens", "Athens,Athen,Афины,Афіны,Ateny,Atenas,雅典"),
        ("Europe/Istanbul", "Istanbul,Istanbul,Стамбул,Стамбул,Stambuł,Estambul,伊斯坦布尔"),
        ("Europe/Lisbon", "Lisbon,Lissabon,Лиссабон,Лісабон,Lizbona,Lisboa,里斯本"),
        ("Europe/Brussels", "Brussels,Brüssel,Брюссель,Брусель,Bruksela,Bruselas,布鲁塞尔"),
        ("Asia/Tbilisi", "Tbilisi,Tiflis,Тбилиси,Тбілісі,Tbilisi,Tiflis,第比利斯"),
        ("Asia/Jerusalem", "Jerusalem,Jerusalem,Иерусалим,Іерусалім,Jerozolima,Jerusalén,耶路撒冷,Tel Aviv,Тель-Авив"),
        ("Asia/Dubai", "Dubai,Dubai,Дубай,Дубай,Dubaj,Dubái,迪拜"),
        ("Asia/Almaty", "Almaty,Almaty,Алматы,Алматы,Ałmaty,Almaty,阿拉木图"),
        ("Asia/Kolkata", "Kolkata,Kalkutta,Калькутта,Калькута,Kalkuta,Calcuta,加尔各答,Delhi,Mumbai,India,Indien,印度"),
        ("Asia/Shanghai", "Shanghai,Schanghai,Шанхай,Шанхай,Szanghaj,Shanghái,上海,Beijing,Peking,Пекин,Пекін,Pekin,Pekín,北京,China,Китай,中国,广州,深圳"),
        ("Asia/Hong_Kong", "Hong Kong,Hongkong,Гонконг,Ганконг,Hongkong,Hong Kong,香港"),
        ("Asia/Taipei", "Taipei,Taipeh,Тайбэй,Тайбэй,Tajpej,Taipéi,台北"),
        ("Asia/Singapore", "Singapore,Singapur,Сингапур,Сінгапур,Singapur,Singapur,新加坡"),
        ("Asia/Tokyo", "Tokyo,Tokio,Токио,Токіа,Tokio,Tokio,东京"),
        ("Australia/Sydney", "Sydney,Sydney,Сидней,Сідней,Sydney,Sídney,悉尼"),
        ("America/New_York", "New York,New York,Нью-Йорк,Нью-Ёрк,Nowy Jork,Nueva York,纽约,Washington,Miami,Boston"),
        ("America/Chicago", "Chicago,Chicago,Чикаго,Чыкага,Chicago,Chicago,芝加哥"),
        ("America/Los_Angeles", "Los Angeles,Los Angeles,Лос-Анджелес,Лос-Анджэлес,Los Angeles,Los Ángeles,洛杉矶,San Francisco"),
        ("America/Mexico_City", "Mexico City,Mexiko-Stadt,Мехико,Мехіка,Meksyk,Ciudad de México,墨西哥城,México"),
        ("America/Bogota", "Bogota,Bogotá,Богота,Багата,Bogota,Bogotá,波哥大"),
        ("America/Lima", "Lima,Lima,Лима,Ліма,Lima,Lima,利马"),
        ("America/Santiago", "Santiago,Santiago,Сантьяго,Сант'яга,Santiago,Santiago,圣地亚哥"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires,Buenos Aires,Буэнос-Айрес,Буэнас-Айрэс,Buenos Aires,Buenos Aires,布宜诺斯艾利斯"),
        ("America/Sao_Paulo", "Sao Paulo,São Paulo,Сан-Паулу,Сан-Паўлу,São Paulo,São Paulo,圣保罗"),
    ];

    private static readonly FrozenDictionary<string, string[]> ByZone =
        Cities.ToFrozenDictionary(city => city.Zone, city => city.Names.Split(','));

    /// <summary>The zones that have names here, in the order of the table.</summary>
    public static IEnumerable<string> Zones => Cities.Select(city => city.Zone);

    /// <summary>Every name and its zone.</summary>
    public static IEnumerable<(string Name, string Zone)> All =>
        from city in Cities
        from name in city.Names.Split(',')
        select (name, city.Zone);

    /// <summary>The zone's city in a language; the last part of the id for one that isn't known.</summary>
    public static string Of(string zone, string language) =>
        ByZone.GetValueOrDefault(zone) is { } names && Array.IndexOf(Languages, language) is >= 0 and var index
            ? names[index]
            : zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
