using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class IntroductionTable : IEntityTypeConfiguration<Introduction>
{
    public void Configure(EntityTypeBuilder<Introduction> table) => table.HasKey(told => new { told.Account, told.Piece });
}
