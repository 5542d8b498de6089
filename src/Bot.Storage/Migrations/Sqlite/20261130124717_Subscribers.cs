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
                name: "IsOfGroup",
                table: "Staff",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "PausedBy",
                table: "Sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Edits",
                table: "Posts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsBreaking",
                table: "Posts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsSilent",
                table: "Posts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "HeldBy",
                table: "Deliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Scheduled",
                table: "Deliveries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PausedBy",
                table: "Channels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Retract",
                table: "Channels",
                type: "TEXT",
                nullable: false,
                defaultValue: "Delete");

            migrationBuilder.CreateTable(
                name: "Acts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Done = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    StaffId = table.Column<long>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: true),
                    PostId = table.Column<long>(type: "INTEGER", nullable: true),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: true),
                    OtherStaffId = table.Column<long>(type: "INTEGER", nullable: true),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DeskReports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ChatId = table.Column<long>(type: "INTEGER", nullable: false),
                    MessageId = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Posts = table.Column<string>(type: "TEXT", nullable: false),
                    Created = table.Column<long>(type: "INTEGER", nullable: false),
                    Shown = table.Column<string>(type: "TEXT", nullable: false),
                    Ended = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskReports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StaffInvites",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Digest = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<long>(type: "INTEGER", nullable: false),
                    Made = table.Column<long>(type: "INTEGER", nullable: false),
                    Used = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffInvites", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoryQuestions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StaffId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChatId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<long>(type: "INTEGER", nullable: false),
                    Asked = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryQuestions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_Scheduled",
                table: "Deliveries",
                column: "Scheduled",
                filter: "\"Ended\" IS NULL AND \"Scheduled\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DeskReports_Ended",
                table: "DeskReports",
                column: "Ended",
                filter: "\"Ended\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StaffInvites_Digest",
                table: "StaffInvites",
                column: "Digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoryQuestions_StaffId_ChatId",
                table: "StoryQuestions",
                columns: new[] { "StaffId", "ChatId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Acts");

            migrationBuilder.DropTable(
                name: "DeskReports");

            migrationBuilder.DropTable(
                name: "StaffInvites");

            migrationBuilder.DropTable(
                name: "StoryQuestions");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_Scheduled",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "IsOfGroup",
                table: "Staff");

            migrationBuilder.DropColumn(
                name: "PausedBy",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Edits",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "IsBreaking",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "IsSilent",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "HeldBy",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Scheduled",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "PausedBy",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Retract",
                table: "Channels");
        }
    }
}
