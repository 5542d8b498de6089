namespace Bot.Core.Reading.Languages.Vocabulary;

/// <summary>Words that hold sentences together in languages that the newsroom does not write in, so that they are not taken for those that it does.</summary>
internal static class Neighbours
{
    internal const string French = """
        le la les de des du un une et est en que qui dans pour pas sur ce il elle au aux par avec plus ne se son sa ses mais ou où
        comme tout nous vous ils elles leur cette ces sont été être avoir fait après depuis même aussi sans entre très deux ont
        était c'est d'un d'une l'homme qu'il n'est quand peut années jour ans contre président gouvernement ministre français ville
        """;

    internal const string Italian = """
        il la di che e è per un una in non si da con del della dei delle al alla nel nella sono come più ma anche lo gli le ha suo
        sua loro questo questa quello essere stato dopo due anni ancora tutti tra perché così quando dove molto poi già governo
        presidente ministro città giorno oggi ieri contro prima sempre senza degli agli sul sulla dell'anno all'italia c'è
        """;

    internal const string Portuguese = """
        de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando
        muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles você
        tinha foram essa num nem suas meu às minha numa pelos são governo presidente anos então ainda contra não informação
        ao à aos disse quer segundo onde ele ela dela dele deste desta neste nesta isto aquele fazer pode poder vai vão ter têm
        estão sendo ser foi fez dois duas três cidade ministro jornal próximo novo nova dia hoje ontem homem mulher polícia mundo
        vida casa trabalho pessoas melhor grande primeiro último tempo parte coisa nunca sempre agora aqui lá quem porque
        """;

    internal const string Dutch = """
        de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij ze door over
        die wordt werd was deze dit zo zou hun we wel geen kan worden meer jaar tot moet zich hebben onder tegen tussen veel nu na
        haar hem ik je mijn zijn niets alle andere waar wie wat hoe omdat politie regering minister vrijdag volgens
        """;

    internal const string Czech = """
        a v se na je že s z o do to i k ve pro za by jako po ale si jsem tak od jeho aby už jen která který které co jsou byl byla
        bylo když při není před jak nebo podle také mezi ještě však být bude více než této které vláda prezident město policie roku
        řekl uvedl první další který proti kvůli během přes že může měl
        """;

    internal const string Ukrainian = """
        і в у на не з що до та як за це про від для його по є але або також який яка яке які після під час між через більше може
        можна був була було були бути вже коли її їх йому вона він вони ми ви я цього цій цей ця ці того тому чому де там тут зараз
        дуже навіть майже всі всього їхній україна україни українські київ києві року роки людей люди президент уряд міста місто
        хоче сказав каже міністр наступного повідомив заявив сказав російські війни війна військові області поліція чоловік жінка діти життя історія щоб якщо
        """;

    internal const string Bulgarian = """
        на и в да се за от с не по е са че като това до към при след през си което който която които му му й им ще бе беше няма
        има може само или още вече тази този тези той тя те ние вие аз как кога къде защо но ако така все един една едно две три
        година години ден хора правителството министър президент българия български софия град каза заяви съобщи според между
        """;
}
