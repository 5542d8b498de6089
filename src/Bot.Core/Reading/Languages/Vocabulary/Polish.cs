namespace Bot.Core.Reading.Languages.Vocabulary;

/// <summary>Words of Polish, by which it is known.</summary>
internal static class Polish
{
    /// <summary>The words that hold sentences together.</summary>
    internal const string Function = """
        i w na z nie się do to że jest o jak po a co tak za od przez był tym ale dla już czy był była było były jego jej ich tego
        tylko jeszcze może są być który która które których którzy przy pod oraz także lub ze we tej ten ta te tych temu gdy kiedy
        gdzie aby żeby jako bez przed między nad więc jednak też bardzo mnie mi mam ma mają mamy może można został została zostało
        zostali będzie będą by sobie siebie ja ty on ona ono my wy oni one nas nam nami was jeśli jeżeli ponieważ podczas według
        wśród około ponad niż coraz tam tu teraz potem nawet właśnie wszystko wszyscy nic ktoś coś nikt każdy inne inny swoje swój
        swojej swoich tę tą trzeba dlaczego dlatego mimo wobec kto kogo czego czym nich nim nią niej niego ile raz dwa trzy
        """;

    /// <summary>Words of the news and of every day.</summary>
    internal const string Common = """
        nowy nowa nowe nowych rok roku lat lata dzień dni tydzień miesiąc dziś dzisiaj wczoraj jutro poniedziałek wtorek środa
        czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
        grudnia rząd rządu prezydent premier minister ministerstwo państwo kraj kraje miasto miasta rada burmistrz wybory głos
        partia partii lider prawo ustawa sąd sędzia wyrok proces więzienie policja policjanci sprawa sprawy prokuratura ofiary
        morderstwo zginął zginęło zmarł śmierć ranny ranni atak wojna wojny armia wojsko żołnierze pokój rozmowy bezpieczeństwo
        kryzys raport poinformował rzecznik oświadczył powiedział powiedziała mówi mówił zapowiedział firma firmy gospodarka rynek
        ceny cena pieniądze bank banki podatek podatki handel wzrost praca pracy pracownicy zdrowie szpital lekarz lekarze pacjenci
        badania badanie naukowcy uniwersytet szkoła szkoły uczniowie studenci nauczyciel dzieci dziecko rodzina matka ojciec
        kobieta kobiety mężczyzna mężczyźni młody młodzi stary dom domu ulica ulicy droga budynek woda wody ogień pożar burza powódź
        pogoda deszcz śnieg upał klimat zmiana zmiany świat świata europa europejski europejskiej polska polski polskie polskich
        polaków niemcy rosja rosyjski ukraina chiny północ południe wschód zachód mecz mecze drużyna zawodnik trener klub sezon liga
        puchar zwycięstwo wygrał wygrała przegrał bramka mistrz muzyka film książka książki scena sztuka muzeum historia historii
        życie miłość nadzieja strach władza władze prawa lewa wysoki niski długi krótki duży wielki wielka mały dobry dobrze lepszy
        najlepszy zły trudny łatwy wcześnie późno ostatni ostatnie następny pierwszy pierwsza drugi trzeci pół pełny otwarty
        zamknięty otwarcie zaczyna zaczął koniec kończy bierze wziął dać daje idzie poszedł jedzie przyszedł przyjechał wrócił
        myśli wie wiedzieć chce chcą potrzebuje szuka patrzy pokazuje znalazł zostaje stoi leży robi zrobił robić pomaga pomoc
        rzecz rzeczy nigdy zawsze często czasami prawie dość znowu dalej blisko daleko wkrótce milion milionów miliardów tysiąc
        tysięcy sto procent liczba grupa grupy członkowie publiczny krajowy międzynarodowy usługi system informacje technologia
        telefon komputer internet gazeta wiadomości zdjęcie miejsce sposób część powód wynik wyniki poziom obywatele ludzie ludzi
        człowiek osoba osoby osób decyzja rozwój możliwość społeczeństwo nauka wolność opinia mieszkanie ważny szybko szczególnie
        obecnie wciąż oczywiście naprawdę umowa spotkanie sytuacja uwaga przyjaciel głowa ręka oczy serce siła strona stronie
        znajduje posiada używa zwany większość wiele wielu kilka kilku końcu początku okresie wieku miejscowości gminie
        """;
}
