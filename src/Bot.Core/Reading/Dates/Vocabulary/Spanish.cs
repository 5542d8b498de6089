namespace Bot.Core.Reading.Dates.Vocabulary;

internal static class Spanish
{
    public static readonly DateWords Words = new()
    {
        Language = "es",
        Months =
        [
            "enero ene", "febrero feb febr", "marzo mar", "abril abr", "mayo may", "junio jun",
            "julio jul", "agosto ago", "septiembre setiembre sep sept set", "octubre oct", "noviembre nov", "diciembre dic",
        ],
        Weekdays =
        [
            "lunes lun lu", "martes mar ma", "miércoles miercoles mié mie mi", "jueves jue ju", "viernes vie vi",
            "sábado sabado sáb sab sá", "domingo dom do",
        ],
        Today = "hoy",
        Yesterday = "ayer",
        DayBeforeYesterday = "anteayer antier",
        Units =
        [
            "segundo segundos seg", "minuto minutos min", "hora horas", "día días dia dias", "semana semanas",
            "mes meses", "año años",
        ],
        Ago = "hace",
        One = "un una",
        Half = "media medio",
        Numbers = ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
        Now = "ahora mismo",
        Morning = "am mañana madrugada",
        Afternoon = "pm tarde noche",
        Clock = "horas hrs",
        Fillers = "de del a las la en el aproximadamente unos unas",
    };
}
