using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class InterestTable : IEntityTypeConfiguration<Interest>
{
    public void Configure(EntityTypeBuilder<Interest> table)
    {
        table.Property(interest => interest.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasIndex(interest => new { interest.Kind, interest.Language, interest.Key }).IsUnique();
        table.HasIndex(interest => new { interest.Language, interest.Lead }).HasFilter("\"Lead\" IS NOT NULL");
    }
}
