using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class ActTable : IEntityTypeConfiguration<Act>
{
    // Without foreign keys: what an act was about may be cleared away in time, and the act stays.
    public void Configure(EntityTypeBuilder<Act> table) =>
        table.Property(act => act.Id).ValueGeneratedOnAdd().UseAutoincrement();
}
