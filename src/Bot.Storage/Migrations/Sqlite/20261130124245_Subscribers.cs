using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Subscribers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsDigest",
                table: "Posts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "JoinedIn",
                table: "Posts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PlaceInDigest",
                table: "Posts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "WantedRevision",
                table: "Posts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsPaid",
                table: "Deliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ChatId",
                table: "Channels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DripRest",
                table: "Channels",
                type: "TEXT",
                nullable: false,
                defaultValue: "Wait");

            migrationBuilder.AddColumn<int>(
                name: "PaidBroadcasts",
                table: "Channels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPaid",
                table: "Attempts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_JoinedIn",
                table: "Posts",
                column: "JoinedIn",
                filter: "\"JoinedIn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Stale",
                table: "Posts",
                column: "Id",
                filter: "\"WantedRevision\" > \"Revision\"");

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_Started",
                table: "Attempts",
                column: "Started",
                filter: "\"IsPaid\"");

            migrationBuilder.AddForeignKey(
                name: "FK_Posts_Posts_JoinedIn",
                table: "Posts",
                column: "JoinedIn",
                principalTable: "Posts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Posts_Posts_JoinedIn",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Posts_JoinedIn",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Posts_Stale",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Attempts_Started",
                table: "Attempts");

            migrationBuilder.DropColumn(
                name: "IsDigest",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "JoinedIn",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "PlaceInDigest",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "WantedRevision",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "IsPaid",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "ChatId",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "DripRest",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "PaidBroadcasts",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "IsPaid",
                table: "Attempts");
        }
    }
}
