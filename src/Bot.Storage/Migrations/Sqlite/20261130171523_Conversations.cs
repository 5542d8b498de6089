using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Conversations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Chat",
                table: "Channels",
                type: "TEXT",
                nullable: true,
                computedColumnSql: "upper(\"Network\") || ':' || upper(coalesce(\"ChatId\", \"Address\"))",
                stored: false);

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    Ear = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: true),
                    Taken = table.Column<long>(type: "INTEGER", nullable: false),
                    Resumed = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.Ear, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Introductions",
                columns: table => new
                {
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Piece = table.Column<string>(type: "TEXT", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", nullable: false),
                    Told = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Introductions", x => new { x.Account, x.Piece });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Channels_Chat",
                table: "Channels",
                column: "Chat");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Open",
                table: "Inbox",
                columns: new[] { "Ear", "Number" },
                filter: "\"Body\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Taken",
                table: "Inbox",
                column: "Taken");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Introductions");

            migrationBuilder.DropIndex(
                name: "IX_Channels_Chat",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Chat",
                table: "Channels");
        }
    }
}
