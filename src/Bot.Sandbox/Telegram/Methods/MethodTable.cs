using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>Answers one method of the Bot API.</summary>
internal delegate ValueTask<ApiAnswer> Method(ApiRequest request, CancellationToken stop);

/// <summary>A family of methods that this server knows.</summary>
internal interface IMethods
{
    /// <summary>The methods by the names of the Bot API.</summary>
    IEnumerable<(string Name, Method Method)> All { get; }
}

/// <summary>All methods by name, in any case of letters.</summary>
internal sealed class MethodTable(IEnumerable<IMethods> families)
{
    private readonly Dictionary<string, Method> methods = families.SelectMany(family => family.All)
        .ToDictionary(entry => entry.Name, entry => entry.Method, StringComparer.OrdinalIgnoreCase);

    public Method? Find(string name) => methods.GetValueOrDefault(name);
}
