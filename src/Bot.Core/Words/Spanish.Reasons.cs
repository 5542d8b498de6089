namespace Bot.Core.Words;

/// <content>Why posts wait or were left out.</content>
internal static partial class Spanish
{
    private static PhraseTable Reasons => new("es")
    {
        { PhraseKeys.ReasonTooOld, "la noticia tenía {age} horas, y el canal no toma ninguna de más de {most} horas" },
        { PhraseKeys.ReasonQuiet, "el canal está en silencio hasta las {time}" },
        { PhraseKeys.ReasonDrip, "el canal toma {count} por hora, la siguiente a las {time}" },
        { PhraseKeys.ReasonLeftOut, "omitida por {name}" },
        { PhraseKeys.ReasonInDigest, "sale en un resumen con {count} {count:más|más}" },
        { PhraseKeys.ReasonNotSetUp, "la red {network} no está configurada" },
        { PhraseKeys.ReasonNoReference, "no se sabe dónde está el mensaje en el canal" },
        { PhraseKeys.ReasonNoAnswer, "la respuesta nunca llegó" },
        { PhraseKeys.ReasonUnreachable, "no se puede contactar con {who}: {said}" },
        { PhraseKeys.ReasonTimedOut, "{who} no respondió a tiempo" },
        { PhraseKeys.ReasonAnswerLost, "la respuesta se perdió: {said}" },
        { PhraseKeys.ReasonUnreadable, "la respuesta no se pudo leer: {said}" },
        { PhraseKeys.ReasonStopped, "el programa se detuvo antes de terminar" },
        { PhraseKeys.ReasonTokenRefused, "el token no se acepta: {said}" },
    };
}
