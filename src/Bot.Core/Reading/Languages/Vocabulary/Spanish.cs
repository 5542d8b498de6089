namespace Bot.Core.Reading.Languages.Vocabulary;

/// <summary>Words of Spanish, by which it is known.</summary>
internal static class Spanish
{
    /// <summary>The words that hold sentences together.</summary>
    internal const string Function = """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya
        entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay vez
        puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa
        eso hace otra tan durante siempre día tanto ella tres sí dijo sido según menos contra tras ante bajo mientras esto estos
        estas aquel quien quienes cual cuales cuyo fueron estaba están será serán sería hemos he tu tus nuestro nuestra les os
        estar tener hacer poder decir ir ver dar mucho mucha muchos poco nada algo alguien nadie aquí allí luego antes entonces
        """;

    /// <summary>Words of the news and of every day.</summary>
    internal const string Common = """
        nuevo nueva nuevos nuevas año mes semana hoy ayer mañana lunes martes miércoles jueves viernes sábado domingo enero febrero
        marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gobierno presidente presidenta ministro ministra
        estado estados país países ciudad pueblo ayuntamiento alcalde elección elecciones voto partido líder ley tribunal juez
        juicio prisión cárcel policía agentes caso víctima víctimas asesinato muerto muertos muerte murió fallecidos heridos ataque
        guerra ejército soldados paz negociaciones seguridad crisis informe informó fuentes portavoz declaró anunció explicó asegura
        afirmó dice dicen pidió espera esperan empresa empresas economía mercado precio precios dinero banco impuestos comercio
        crecimiento trabajo trabajar trabajadores empleo salud hospital médico médicos pacientes estudio investigación científicos
        universidad escuela estudiantes alumnos profesor niños niña niño familia madre padre mujer mujeres hombre hombres joven
        jóvenes viejo casa calle carretera edificio agua fuego incendio tormenta lluvia nieve calor clima cambio mundo europa europeo
        europea españa español española américa inglés alemán francés ruso chino norte sur este oeste partido equipo jugador jugadores
        entrenador club temporada liga copa ganar ganó gana perdió perder gol goles campeón música película libro libros escenario
        arte museo historia amor esperanza miedo derecho derechos izquierda derecha alto alta bajo largo corto grande grandes gran
        pequeño pequeña bueno buena mejor mejores peor difícil fácil temprano tarde último última próximo próxima primero primera
        segundo segunda tercero medio abierto abre abrió cerrado cierra comienza comenzó empezó fin termina tomar tomó da dio va van
        viene vino llegar llegó llega piensa pensar sabe saber quiere querer necesita buscar busca mostrar muestra encontrar encontró
        dejó dejar deja poner puso sigue seguir queda cosa cosas nunca además casi bastante otra vuelta atrás cerca lejos pronto
        millones millón mil cien ciento número grupo miembros público pública nacional internacional servicio servicios sistema
        información tecnología teléfono internet periódico noticias imagen embargo debido incluso través lugar manera forma problema
        razón resultado nivel ciudadanos gente persona personas decisión desarrollo posibilidad sociedad ciencia libertad opinión
        vivienda importante rápidamente especialmente actualmente todavía quizá acuerdo medida medidas reunión situación atención
        construcción producción población educación dirección habitación luchar cuenta frente hecho hubo habrá tendrá podría debe
        deben deberá pasado pasada siguiente hijo hija hermano amigo amigos cabeza mano ojos corazón fuerza punto lado
        """;
}
