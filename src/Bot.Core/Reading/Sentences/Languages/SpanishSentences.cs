namespace Bot.Core.Reading.Sentences.Languages;

/// <summary>Spanish: titles, doubled plurals (<c>EE. UU.</c>), eras.</summary>
internal static class SpanishSentences
{
    public static readonly SentenceRules Rules = SentenceRules.Create(
        never: """
            sr sra srta sres sras dr dra d dª dña prof profa lic ing arq gral cnel cap tte sgto cmdte alte ud uds vd vds
            ee rr ff cc p.ej ej av avda avd ctra c pza pl plza pº dpto dto apdo núm nº no tel tlf aprox máx mín admón
            art arts cap caps fig figs pág págs p pp vol vols ed eds trad coord dir cf cfr vid vs s.m s.a.r mons sto sta
            fr
            mt st rvdo excmo excma ilmo ilma hno hnos íd ibíd
            """,
        seldom: "ee.uu uu rr.hh ff.aa cc.oo s.a s.l s.r.l u.e jr ph.d cía u.s u.k",
        often: "etc a.m p.m min seg hs hrs",
        measures: "km kg cm mm ha",
        eras: "a.c d.c a.c.n",
        beforeNumber: "núm no lun mar mié jue vie sáb dom ene feb abr may jun jul ago sept sep oct nov dic art pág vol",
        starters: """
            el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso
            él ella ellos ellas yo tú usted ustedes nosotros su sus mi mis nuestro nuestra se le les me te nos
            en a de del al con por para sin sobre tras desde hasta entre según durante ante bajo contra mediante hacia
            y o pero sino aunque porque si cuando mientras donde como que quien cual cuyo pues así también además sin
            embargo entonces luego después antes
            hoy ayer mañana ahora aquí allí ya aún todavía no ni sólo solo más menos muy tan tanto tal todos todo toda
            cada muchos algunos otros otro otra
            es son fue fueron era ha han había hay será está están habiendo siendo estando teniendo finalmente actualmente posteriormente asimismo
            """,
        speech: "dijo dice preguntó pregunta respondió afirmó señaló añadió exclamó aseguró explicó",
        months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
}
