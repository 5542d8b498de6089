using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bot.Storage;

/// <summary>
/// Gives <c>dotnet ef</c> a context without the program, e.g.
/// <c>dotnet ef migrations add Name --project src/Bot.Storage --output-dir Migrations/Sqlite</c>.
/// </summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<BotContext>
{
    public BotContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<BotContext>().UseSqlite("Data Source=:memory:").Options);
}
