using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class DeskQuestionTable : IEntityTypeConfiguration<DeskQuestion>
{
    public void Configure(EntityTypeBuilder<DeskQuestion> table)
    {
        table.HasKey(question => new { question.StaffId, question.ChatId });
        table.HasOne<StaffMember>().WithMany().HasForeignKey(question => question.StaffId).OnDelete(DeleteBehavior.Cascade);
        table.HasOne<Draft>().WithMany().HasForeignKey(question => question.DraftId).OnDelete(DeleteBehavior.Cascade);
        table.HasOne<Review>().WithMany().HasForeignKey(question => question.ReviewId).OnDelete(DeleteBehavior.Cascade);
    }
}
