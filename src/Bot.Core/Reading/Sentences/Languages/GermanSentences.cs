namespace Bot.Core.Reading.Sentences.Languages;

/// <summary>German: ordinals before nouns, spaced abbreviations.</summary>
internal static class GermanSentences
{
    public static readonly SentenceRules Rules = SentenceRules.Create(
        never: """
            dr prof dipl ing med phil jur rer nat habil hr fr frl st hl z.b d.h u.a z.t i.d.r i.a i.v o.g s.o s.u v.a
            a.d
            bzw ca evtl ggf inkl exkl insb insbes sog vgl bspw beispielsw bes beisp bzgl geb gest gegr ehem vorm verh
            led
            allg amtl bayer dt engl franz frz griech ital poln russ ungar österr arab jap chin
            abs anm art aufl bd bde ders ebd ed eigtl etw hg hrsg jh jhd jg kap lfd mind mio mrd mtl nachf
            nördl südl östl westl red resp rd röm s.a s.o sel sep spez staatl städt stellv str tel tgl u.u ugs urspr
            usf verf vers vllt wiss zit zz zzgl zw m.e m.w n.n o.ä o.dgl u.ä u.dgl u.v.m fam bgm abg min.präs hptm
            oberst.lt maj univ ing  kath evang ev frhr gr kl nr p s v vs m.w.n i.e e.v.i r.k
            mr mrs ms no fig gem hausnr jr abt dez ref amtsger landger vertr wg zb dh ua ffm zus bürgerm
            """,
        seldom: """
            v.chr n.chr chr v.u.z n.u.z e.v i.r i.l a.d a.m u.s u.s.a o.a a.a m.a b.a ph.d d.c u.k co mag gen max min
            i.b sen jun jr
            jan feb febr mär mrz apr jun jul aug sept okt nov dez
            """,
        often: "usw etc u.s.w u.v.a uvm uva o.ä u.ä p.m",
        beforeNumber: "s nr art bd kap abs art abb tab lfd ziff pos vol lt ps",
        starters: """
            der die das ein eine einer eines einem einen dem den des er sie es wir ihr ich du man
            dieser diese dieses diesem diesen jener jene jenes sein seine seiner seinem seinen ihre ihrer ihrem ihren
            ihres unser unsere
            in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um unter über zwischen
            während seit bis
            wegen trotz laut neben hinter ab außer statt gegenüber dank
            und aber oder doch denn sondern jedoch allerdings auch nur noch schon so dann danach daher damit dabei dafür
            dagegen darum
            deshalb deswegen dennoch trotzdem hier dort da heute gestern morgen jetzt nun später zuvor zudem außerdem
            darüber darauf
            davor daraufhin daneben davon dazu inzwischen unterdessen derzeit bisher bislang zugleich gleichzeitig
            insgesamt
            wenn weil als ob obwohl nachdem bevor sobald solange falls wie was wer wo wann warum welche welcher welches
            wobei
            alle viele einige mehrere manche kein keine keiner keines jeder jede jedes beide andere weitere etwa rund
            fast mehr
            nicht nichts niemand jemand etwas wieder immer oft manchmal vielleicht natürlich leider ebenso ferner
            schließlich zunächst
            hinzu somit folglich künftig damals einst erst nachher anschließend ist sind war waren hat haben wird werden
            kann
            dort sogar gerade ganz selbst trotz anders einmal zweimal zuletzt anfangs seitdem seither dadurch dazu wohl
            zwar
            """,
        speech: "sagte sagt fragte fragt rief ruft meinte meint antwortete erklärte betonte schrieb fügte",
        months: """
            januar jänner februar feber märz april mai juni juli august september oktober november dezember
            jan feb febr mär mrz apr jun jul aug sep sept okt nov dez
            """,
        ordinalsBeforeNouns: true,
        neverEndingSuffix: "str");
}
