using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FoundByTime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Posts_ChannelId_Published",
                table: "Posts");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_ChannelId",
                table: "Posts",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Published_ChannelId",
                table: "Posts",
                columns: new[] { "Published", "ChannelId" },
                filter: "\"Published\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_Ended",
                table: "Deliveries",
                column: "Ended",
                filter: "\"State\" = 'SetAside'");

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_Trouble",
                table: "Attempts",
                column: "Id",
                filter: "\"Outcome\" <> 'sent'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Posts_ChannelId",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Posts_Published_ChannelId",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_Ended",
                table: "Deliveries");

            migrationBuilder.DropIndex(
                name: "IX_Attempts_Trouble",
                table: "Attempts");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_ChannelId_Published",
                table: "Posts",
                columns: new[] { "ChannelId", "Published" });
        }
    }
}
