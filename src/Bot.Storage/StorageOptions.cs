namespace Bot.Storage;

/// <summary>Where rows are kept (settings <c>Storage</c>).</summary>
public sealed class StorageOptions
{
    /// <summary>The database. Only <c>Sqlite</c> for now, which is the default.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>
    /// How to reach it, as Microsoft.Data.Sqlite reads it. A relative path starts at the working directory. Default:
    /// <c>Data Source=data/bot.db</c>; the folder is made where it is missing.
    /// </summary>
    public string ConnectionString { get; set; } = "Data Source=data/bot.db";
}
