namespace Bot.Sandbox.Telegram.Control;

/// <summary>A person writes, sends a photo with words under it, or passes on what stands elsewhere.</summary>
/// <param name="From">Who.</param>
/// <param name="Text">The words; under a photo its caption, which may be missing.</param>
/// <param name="ReplyTo">The message of the chat that is answered; 0 for none.</param>
/// <param name="Photo">The address of a photo; null for none.</param>
/// <param name="Album">Photos of one name are sent together; null: the photo is alone.</param>
/// <param name="Forward">What is passed on; null: the words are the person's own.</param>
/// <param name="Topic">The topic of a forum; 0: the general one.</param>
/// <param name="AsGroup">An administrator writes in the name of the group.</param>
/// <param name="Upload">A photo of the person's own, in place of an address; JSON carries it in Base64.</param>
/// <param name="Contact">Whose contact is shared; null: nobody's.</param>
internal sealed record WriteRequest(
    long From, string? Text, long ReplyTo, string? Photo = null, string? Album = null, ForwardRequest? Forward = null,
    long Topic = 0, bool AsGroup = false, byte[]? Upload = null, long? Contact = null);

/// <summary>A message that a person passes on.</summary>
internal sealed record ForwardRequest(long ChatId, long MessageId);

/// <summary>A person presses a button.</summary>
internal sealed record PressRequest(long From, long MessageId, string? Data);

/// <summary>A person asks inline.</summary>
internal sealed record InlineRequest(long From, string? Query, string? Offset);

/// <summary>A person sends a result that was offered inline.</summary>
/// <param name="From">Who.</param>
/// <param name="ChatId">To which chat.</param>
/// <param name="Query">The query that it answers.</param>
/// <param name="Result">The result's id.</param>
internal sealed record ChoiceRequest(long From, long ChatId, string? Query, string? Result);

/// <summary>Someone's place in a chat changes.</summary>
/// <param name="ChatId">Where.</param>
/// <param name="UserId">Whose.</param>
/// <param name="Status">What they are from now on.</param>
/// <param name="Rights">What they may do; null: what they might before.</param>
/// <param name="By">Who changes it; 0: they do it themselves.</param>
internal sealed record MemberRequest(
    long ChatId, long UserId, string? Status, IReadOnlyDictionary<string, bool>? Rights, long By = 0);

/// <summary>A topic of a forum is made, closed, opened again or deleted.</summary>
/// <param name="Topic">Its thread id.</param>
/// <param name="State"><c>open</c>, <c>closed</c> or <c>deleted</c>.</param>
/// <param name="Name">What it is called. Default: as before, else <c>Topic</c>.</param>
internal sealed record TopicRequest(long Topic, string? State, string? Name = null);

/// <summary>A group becomes a supergroup.</summary>
internal sealed record MigrateRequest(long To);

/// <summary>The limits are switched.</summary>
internal sealed record LimitsRequest(bool Enforce);
