namespace Bot.Core.Reading.Languages.Vocabulary;

/// <summary>Words of German, by which it is known.</summary>
internal static class German
{
    /// <summary>The words that hold sentences together.</summary>
    internal const string Function = """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach
        wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde
        sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder
        keine seiner worden will zwischen immer was sagte ihr ihm ihn ihnen uns euch mich mir dich dir da doch sehr hier jetzt
        beim ins ans denn weil obwohl während ohne seit alle alles andere anderen kein keinen keiner damit dabei dafür davon darauf
        daran darüber wo wer wen wem warum ob muss müssen musste sollte sollen wollte würde würden könnte waren gibt gab bereits
        jedoch etwa rund sowie zudem laut wegen trotz deren dessen welche solche ja nein nichts etwas viel viele vielen
        """;

    /// <summary>Words of the news and of every day.</summary>
    internal const string Common = """
        neue neuen neuer neues jahre jahren tag tage woche monat heute gestern morgen montag dienstag mittwoch donnerstag freitag
        samstag sonntag januar februar märz april mai juni juli august september oktober november dezember regierung präsident
        ministerin minister kanzler bundestag bundesregierung land länder stadt städte gemeinde rat bürgermeister wahl wahlen partei
        gesetz gericht richter urteil prozess gefängnis polizei polizisten beamte ermittler staatsanwaltschaft täter opfer mord
        tote toten tot starb gestorben getötet verletzt verletzte angriff krieg armee soldaten frieden gespräche sicherheit krise
        bericht berichtet berichten angaben sprecher erklärte mitteilte sagt sagen sagte erzählt gefragt angekündigt geplant
        unternehmen firma wirtschaft markt märkte preis preise geld bank banken steuer steuern handel wachstum arbeit arbeiten
        arbeiter stelle gesundheit krankenhaus arzt ärzte patienten studie forscher forschung universität schule schulen schüler
        lehrer kinder kind familie mutter vater frau frauen mann männer junge jungen mädchen alt alte alten haus häuser straße
        gebäude wasser feuer brand sturm hochwasser wetter regen schnee hitze klima wandel welt europa europäische amerika
        deutschland deutsche deutschen deutscher österreich schweiz russland ukraine china französische britische norden süden
        osten westen spiel spiele mannschaft spieler trainer verein saison liga pokal sieg siege gewinnt gewonnen verliert verloren
        tor tore meister musik film buch bücher bühne kunst museum geschichte leben tod liebe hoffnung angst macht recht rechte
        links hoch niedrig lang lange kurz groß große großen größte klein kleine gut gute besser beste besten schlecht schwer
        leicht früh spät letzte letzten nächste nächsten erste ersten zweite dritte halb voll offen öffnet geschlossen schließt
        beginnt begann anfang ende endet nimmt genommen geben gegeben geht gehen ging gekommen kommt kommen kam denkt wissen weiß
        braucht brauchen sucht suchen sieht sehen zeigt zeigen gezeigt findet finden gefunden lässt lassen bleibt bleiben steht
        stehen liegt hält macht machen gemacht helfen hilfe ding dinge jemand niemand niemals oft manchmal fast genug einmal
        weiter zurück hinter neben nah weit später bald nie mal prozent million millionen milliarden hundert tausend zahl gruppe
        mitglieder öffentliche nationale internationale dienst daten handy rechner netz zeitung nachrichten bild bilder dennoch
        deshalb daher anstatt außerdem zunächst allerdings möglich möglicherweise wirklich eigentlich natürlich vielleicht gerade
        menschen leute bürger betrieb entscheidung entwicklung möglichkeit veranstaltung verhandlung gesellschaft wissenschaft
        landwirtschaft freundschaft freiheit meinung wohnung zeitung heftig richtig wichtig billig teuer schnell langsam hilfe
        zahlen fahren fährt schützen nutzen setzt setzen stellt trifft treffen droht drohen fordert fordern warnt kritisiert
        """;
}
