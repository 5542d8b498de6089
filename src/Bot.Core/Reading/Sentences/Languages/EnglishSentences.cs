namespace Bot.Core.Reading.Sentences.Languages;

/// <summary>English: titles, states, companies, times of day.</summary>
internal static class EnglishSentences
{
    public static readonly SentenceRules Rules = SentenceRules.Create(
        never: """
            mr mrs ms mx messrs dr prof rev hon fr gen col lt maj capt cpt cmdr adm sgt cpl pvt brig gov sen pres supt
            insp
            st ste mt ft e.g eg i.e ie viz cf vs v approx est ca c incl esp eds
            lt.col maj.gen brig.gen lt.gov atty det ofc amb rt msgr sr sra assn
            rs s.s h.m.s u.s.s
            """,
        seldom: """
            u.s u.k e.u u.n u.s.a u.a.e u.s.s.r d.c n.y l.a b.c a.d p.o r.i n.j n.c s.c
            jr snr ph.d m.d b.a m.a b.sc m.sc ll.b d.phil esq inc ltd corp co bros plc llc intl natl
            ave blvd rd hwy sq al ed trans rep sec univ dept med
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
            ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mont neb nev okla ore pa penn
            tenn tex va vt wash wis wyo
            e.r i.v
            """,
        often: "a.m p.m etc et.al btw hr hrs mins secs lb lbs oz ft yd yr yrs am pm",
        beforeNumber: "no nos p pp art fig figs sec ch vol n° para ver min max tel ext dec mar sun sat jun pos col n nr",
        starters: """
            the a an this that these those he she it they we i you there here what when where who why how which whose
            his her its their our my your in on at by for from to with without of after before during since until under
            over between among
            and but or so yet nor if as while although though because once unless whether then now however meanwhile
            moreover also still
            some many most more few all both each every any no not only even just another other others several such
            today yesterday tomorrow later earlier finally first second next last soon
            is are was were has have had do does did can could will would should may might must let let's
            i'm i've it's he's she's they're we're that's there's despite according about within across against amid
            instead nearly almost
            """,
        speech: "said says asked asks replied added shouted cried wrote told exclaimed wondered answered",
        months: "january february march april may june july august september october november december");
}
