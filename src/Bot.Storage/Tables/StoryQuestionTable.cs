using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class StoryQuestionTable : IEntityTypeConfiguration<StoryQuestion>
{
    public void Configure(EntityTypeBuilder<StoryQuestion> table)
    {
        table.Property(question => question.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasIndex(question => new { question.StaffId, question.ChatId }).IsUnique();
    }
}
