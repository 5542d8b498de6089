namespace Bot.Core.Words;

/// <content>Searching, here and from other chats.</content>
public static partial class PhraseKeys
{
    /// <summary>What /search does, in a menu.</summary>
    public static readonly PhraseKey CommandSearch = new("command-search");

    /// <summary>Words for /search, parted by commas.</summary>
    public static readonly PhraseKey NamesSearch = new("names-search");

    /// <summary>Above what was found by <c>{words}</c>.</summary>
    public static readonly PhraseKey SearchTitle = new("search-title");

    /// <summary>Asks for the words to search for.</summary>
    public static readonly PhraseKey SearchAsk = new("search-ask");

    /// <summary>Nothing was found by <c>{words}</c>.</summary>
    public static readonly PhraseKey SearchNothing = new("search-nothing");

    /// <summary>How more would be found.</summary>
    public static readonly PhraseKey SearchHint = new("search-hint");

    /// <summary>What nobody wrote yet can be followed.</summary>
    public static readonly PhraseKey SearchFollow = new("search-follow");

    /// <summary>A page of a search that has become empty.</summary>
    public static readonly PhraseKey SearchNoMore = new("search-no-more");

    /// <summary>On the button over headlines in other chats that leads to the chat with the bot.</summary>
    public static readonly PhraseKey InlineSettings = new("inline-settings");

    /// <summary>On that button, where nothing was found.</summary>
    public static readonly PhraseKey InlineNothing = new("inline-nothing");
}
