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

    /// <summary>The changes that bring those persons of a world in whom a state does not know.</summary>
    public static IEnumerable<Change> OfNewcomers(SandboxWorld world, BotApiState state)
    {
        var newcomers = world.People.Where(person => state.Person(person.Id) is null).Select(person => person.Id).ToHashSet();
        return Of(world).Where(change => change switch
        {
            PersonAdded added => newcomers.Contains(added.Person.Id),
            ChatSet set => newcomers.Contains(set.Chat.Chat.Id),
            MemberSet set => newcomers.Contains(set.ChatId) || newcomers.Contains(set.Member.UserId),
            _ => false,
        });
    }
}
