namespace Bot.Core.Words;

/// <content>Searching, here and from other chats.</content>
internal static partial class Spanish
{
    private static PhraseTable Searching => new("es")
    {
        { PhraseKeys.CommandSearch, "Buscar noticias por palabras" },
        { PhraseKeys.NamesSearch, "buscar,busca,búsqueda" },
        { PhraseKeys.SearchTitle, "Encontrado para «{words}»" },
        { PhraseKeys.SearchAsk, "¿Qué busco? Escríbame simplemente las palabras." },
        { PhraseKeys.SearchNothing, "No he encontrado nada para «{words}»." },
        { PhraseKeys.SearchHint, "Quizá se encuentre algo con menos palabras o con otras." },
        { PhraseKeys.SearchFollow, "O siga estas palabras y le enviaré lo que aparezca." },
        { PhraseKeys.SearchNoMore, "No he encontrado nada más." },
        { PhraseKeys.InlineSettings, "Ajustes y suscripciones" },
        { PhraseKeys.InlineNothing, "Nada encontrado: buscar en el chat" },
    };
}
