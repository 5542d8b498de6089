namespace Bot.Core.Reading.Sentences.Languages;

/// <summary>Polish: years and centuries, decades written as ordinals.</summary>
internal static class PolishSentences
{
    public static readonly SentenceRules Rules = SentenceRules.Create(
        never: """
            ul al pl os np tzn tj tzw dr prof hab mgr inż lek med doc dyr gen płk ppłk mjr kpt por ppor sierż kmdr adm
            św bł ks bp abp kard o s pt ww ws wg wz zob red tłum oprac wyd ur zm ok ang niem fr franc łac gr ros czes
            hiszp
            tel nr rys tab str t cz rozdz ust art pkt poz lit woj pow gm m.in m.st b przyp cyt płd płn wsch zach
            p pp ob min maks zast kier sekr przewod rad śp st sp ds
            """,
        seldom: "r w n.p.m tys mln mld bln gr godz min sek szt jr im por par wł rps d.c u.s itp.d k.o",
        often: "itd itp etc i.in in jw",
        measures: "km kg ha cm mm zł",
        eras: "n.e p.n.e",
        beforeNumber: "nr s str art ust pkt poz tab rys",
        starters: """
            w we na do od z ze za po przy przed przez pod nad między dla bez o u ku oprócz wśród według podczas mimo
            wobec poza
            on ona ono oni one my wy ja ty to ten ta te ci tamten jego jej ich nasz nasza swój
            i a ale lub albo oraz jednak także też również jeśli jeżeli gdy kiedy choć chociaż ponieważ dlatego więc
            zatem potem następnie
            teraz wtedy tu tutaj tam gdzie jak co kto który która które czyj dlaczego ile wszyscy wszystko każdy każda
            wielu wiele niektórzy inni jeden jedna
            dziś dzisiaj wczoraj jutro wcześniej później tak taki taka takie już jeszcze nie tylko nawet ponadto
            natomiast
            jest są był była było były może po czym niestety oczywiście obecnie
            """,
        speech: "powiedział powiedziała zapytał zapytała odpowiedział odpowiedziała dodał dodała stwierdził stwierdziła mówi pyta",
        ordinalHeads: "lat lata latach latom",
        months: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia");
}
