using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Bot.Storage;

/// <summary>Tells every fault of the storage settings by its key.</summary>
internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        List<string> faults = [];
        if (!string.Equals(options.Provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
            faults.Add($"Storage:Provider: \"{options.Provider}\" is not a database of this program. Use \"Sqlite\".");
        if (ConnectionFault(options.ConnectionString) is { } fault)
            faults.Add($"Storage:ConnectionString: {fault} Write it like \"Data Source=data/bot.db\".");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string? ConnectionFault(string connection)
    {
        try
        {
            var source = new SqliteConnectionStringBuilder(connection).DataSource;
            return source.Length == 0 ? "It names no file." : null;
        }
        catch (ArgumentException fault)
        {
            return $"It cannot be read ({fault.Message}).";
        }
    }
}
