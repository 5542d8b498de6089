namespace Bot.Sandbox.Telegram.State;

/// <summary>The shortest list of changes that makes a given state.</summary>
internal static class Snapshot
{
    public static IEnumerable<Change> Of(BotApiState state)
    {
        foreach (var person in state.People) yield return new PersonAdded(person);
        foreach (var chat in state.Chats)
        {
            yield return new ChatSet(chat.Facts);
            foreach (var member in chat.Members) yield return new MemberSet(chat.Chat.Id, member);
            foreach (var message in chat.Messages) yield return new MessageSet(message);
        }

        foreach (var ((scope, language), commands) in state.Commands)
            yield return new CommandsSet(scope, language, commands);
        foreach (var ((field, language), text) in state.Profile) yield return new ProfileSet(field, language, text);
        yield return new AllowedUpdatesSet(state.AllowedUpdates);
        if (state.Webhook is not null) yield return new WebhookSet(state.Webhook);
        foreach (var update in state.Pending) yield return new UpdateQueued(update);
        yield return new CountersSet(state.LastUpdate, state.LastCommonMessage,
            state.Chats.ToDictionary(chat => chat.Chat.Id, chat => chat.LastMessage));
    }

    /// <summary>The changes that make a world at its beginning.</summary>
    public static IEnumerable<Change> Of(SandboxWorld world)
    {
        foreach (var person in world.People)
        {
            yield return new PersonAdded(person);
            yield return new ChatSet(ChatFacts.Of(person));
            yield return new MemberSet(person.Id, new SandboxMember(world.Bot.Id, "member"));
        }

        foreach (var chat in world.Chats)
        {
            yield return new ChatSet(ChatFacts.Of(chat));
            foreach (var member in chat.Members) yield return new MemberSet(chat.Id, member);
        }
    }
}
