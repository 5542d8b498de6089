using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class StaffQuestionTable : IEntityTypeConfiguration<StaffQuestion>
{
    public void Configure(EntityTypeBuilder<StaffQuestion> table)
    {
        table.Property(question => question.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasIndex(question => new { question.StaffId, question.ChatId });
    }
}
