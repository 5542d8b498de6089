using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    // Names of networks are compared as settings write them, whatever the case.
    public void Configure(EntityTypeBuilder<Account> table)
    {
        table.HasKey(account => account.Network);
        table.Property(account => account.Network).UseCollation("NOCASE");
    }
}
