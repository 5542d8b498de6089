using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Delivering : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Posts_ChannelId",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_ChannelId_Id",
                table: "Deliveries");

            migrationBuilder.AddColumn<long>(
                name: "Asked",
                table: "Deliveries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Plain",
                table: "Deliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Sending",
                table: "Deliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Worker",
                table: "Deliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Buttons",
                table: "Channels",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "Checks",
                table: "Channels",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Drip",
                table: "Channels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Filter",
                table: "Channels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Hashtags",
                table: "Channels",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<long>(
                name: "HeldUntil",
                table: "Channels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InQuietHours",
                table: "Channels",
                type: "TEXT",
                nullable: false,
                defaultValue: "Hold");

            migrationBuilder.AddColumn<bool>(
                name: "KeepsDateline",
                table: "Channels",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "MaxAge",
                table: "Channels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Newest",
                table: "Channels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "NextCheck",
                table: "Channels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Picture",
                table: "Channels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PicturePlace",
                table: "Channels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PictureSize",
                table: "Channels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QuietHours",
                table: "Channels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RichFrom",
                table: "Channels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SameStory",
                table: "Channels",
                type: "TEXT",
                nullable: false,
                defaultValue: "Post");

            migrationBuilder.AddColumn<int>(
                name: "SummaryLength",
                table: "Channels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Troubled",
                table: "Channels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Follows",
                table: "Attempts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Attempts",
                type: "TEXT",
                nullable: false,
                defaultValue: "Act");

            migrationBuilder.AddColumn<string>(
                name: "Authors",
                table: "Articles",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "Gallery",
                table: "Articles",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "ImageAlt",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsBreaking",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsPaywalled",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Summary",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SummaryRevision",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "ChannelId",
                table: "Alarms",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "DeliveryId",
                table: "Alarms",
                type: "INTEGER",
                nullable: true);

            // By its newest post a channel's lost answers are searched for; without it, staff would have to look.
            migrationBuilder.Sql("""
                UPDATE "Channels" SET "Newest" = (
                    SELECT "MessageRef" FROM "Posts"
                    WHERE "Posts"."ChannelId" = "Channels"."Id" AND "MessageRef" IS NOT NULL
                    ORDER BY "Posts"."Id" DESC LIMIT 1);
                """);

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Network = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    Paused = table.Column<string>(type: "TEXT", nullable: true),
                    Troubled = table.Column<long>(type: "INTEGER", nullable: true),
                    Checks = table.Column<int>(type: "INTEGER", nullable: false),
                    NextCheck = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Network);
                });

            migrationBuilder.CreateTable(
                name: "Refusals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Argument = table.Column<string>(type: "TEXT", nullable: true),
                    Decided = table.Column<long>(type: "INTEGER", nullable: false),
                    ReleasedBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Refusals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Refusals_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Refusals_Channels_ChannelId",
                        column: x => x.ChannelId,
                        principalTable: "Channels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoryBands",
                columns: table => new
                {
                    Hash = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Composed = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryBands", x => new { x.Hash, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_StoryBands_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Posts_ChannelId_Published",
                table: "Posts",
                columns: new[] { "ChannelId", "Published" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_ChannelId_Id",
                table: "Deliveries",
                columns: new[] { "ChannelId", "Id" },
                filter: "\"Ended\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Refusals_ArticleId_ChannelId",
                table: "Refusals",
                columns: new[] { "ArticleId", "ChannelId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Refusals_ChannelId",
                table: "Refusals",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_Refusals_Decided",
                table: "Refusals",
                column: "Decided");

            migrationBuilder.CreateIndex(
                name: "IX_StoryBands_ArticleId",
                table: "StoryBands",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_StoryBands_Composed",
                table: "StoryBands",
                column: "Composed");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Refusals");

            migrationBuilder.DropTable(
                name: "StoryBands");

            migrationBuilder.DropIndex(
                name: "IX_Posts_ChannelId_Published",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_ChannelId_Id",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Asked",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Plain",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Sending",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Worker",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Buttons",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Checks",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Drip",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Filter",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Hashtags",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "HeldUntil",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "InQuietHours",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "KeepsDateline",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "MaxAge",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Newest",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "NextCheck",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Picture",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "PicturePlace",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "PictureSize",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "QuietHours",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "RichFrom",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "SameStory",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "SummaryLength",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Troubled",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Follows",
                table: "Attempts");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Attempts");

            migrationBuilder.DropColumn(
                name: "Authors",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "Gallery",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "ImageAlt",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "IsBreaking",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "IsPaywalled",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "Summary",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "SummaryRevision",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "ChannelId",
                table: "Alarms");

            migrationBuilder.DropColumn(
                name: "DeliveryId",
                table: "Alarms");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_ChannelId",
                table: "Posts",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_ChannelId_Id",
                table: "Deliveries",
                columns: new[] { "ChannelId", "Id" },
                filter: "\"State\" IN ('Due', 'Claimed')");
        }
    }
}
