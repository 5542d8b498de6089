using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Watching : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "FailingSince",
                table: "Sources",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FailureTold",
                table: "Sources",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FeedWait",
                table: "Sources",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Health",
                table: "Sources",
                type: "TEXT",
                nullable: false,
                defaultValue: "Well");

            migrationBuilder.AddColumn<long>(
                name: "Recovered",
                table: "Sources",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Rhythm",
                table: "Sources",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SilenceTold",
                table: "Sources",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SkippedTimes",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Alarms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: true),
                    Raised = table.Column<long>(type: "INTEGER", nullable: false),
                    Told = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", nullable: true),
                    Answered = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alarms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Alarms_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Alarms_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SourceOffers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Found = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceOffers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceOffers_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Alarms_ArticleId",
                table: "Alarms",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Alarms_SourceId",
                table: "Alarms",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Alarms_Told",
                table: "Alarms",
                column: "Told");

            migrationBuilder.CreateIndex(
                name: "IX_SourceOffers_SourceId",
                table: "SourceOffers",
                column: "SourceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Alarms");

            migrationBuilder.DropTable(
                name: "SourceOffers");

            migrationBuilder.DropColumn(
                name: "FailingSince",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "FailureTold",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "FeedWait",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Health",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Recovered",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Rhythm",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "SilenceTold",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "SkippedTimes",
                table: "Sources");
        }
    }
}
