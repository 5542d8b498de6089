using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class SourceOfferTable : IEntityTypeConfiguration<SourceOffer>
{
    public void Configure(EntityTypeBuilder<SourceOffer> table)
    {
        table.Property(offer => offer.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasOne<Source>().WithMany().HasForeignKey(offer => offer.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
