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
                name: "PushedUntil",
                table: "Sources",
                type: "INTEGER",
                nullable: true);

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

            migrationBuilder.AddColumn<string>(
                name: "Selectors",
                table: "Sources",
                type: "TEXT",
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

            migrationBuilder.AddColumn<string>(
                name: "ArticleKey",
                table: "Sightings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Canonical",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Missing",
                table: "Articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PageETag",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PageLastModified",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PageTitle",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Reread",
                table: "Articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SameAs",
                table: "Articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ToldLead",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ToldTitle",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Vanished",
                table: "Articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBy",
                table: "Articles",
                type: "TEXT",
                nullable: true);

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
                name: "HubSubscriptions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Hub = table.Column<string>(type: "TEXT", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", nullable: false),
                    Token = table.Column<string>(type: "TEXT", nullable: false),
                    Secret = table.Column<string>(type: "TEXT", nullable: false),
                    Callback = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<long>(type: "INTEGER", nullable: true),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    Asked = table.Column<long>(type: "INTEGER", nullable: true),
                    ActiveUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    LastPush = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HubSubscriptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HubSubscriptions_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: true),
                    Image = table.Column<string>(type: "TEXT", nullable: true),
                    BodyDigest = table.Column<string>(type: "TEXT", nullable: true),
                    BodyLength = table.Column<int>(type: "INTEGER", nullable: false),
                    Updated = table.Column<long>(type: "INTEGER", nullable: true),
                    Found = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Revisions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
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
                name: "IX_Sightings_ArticleKey",
                table: "Sightings",
                column: "ArticleKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sightings_SourceId_Seen",
                table: "Sightings",
                columns: new[] { "SourceId", "Seen" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Canonical",
                table: "Articles",
                column: "Canonical");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Reread",
                table: "Articles",
                column: "Reread",
                filter: "\"Reread\" IS NOT NULL");

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
                name: "IX_HubSubscriptions_Due",
                table: "HubSubscriptions",
                column: "Due");

            migrationBuilder.CreateIndex(
                name: "IX_HubSubscriptions_SourceId_Hub_Topic",
                table: "HubSubscriptions",
                columns: new[] { "SourceId", "Hub", "Topic" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_ArticleId_Number",
                table: "Revisions",
                columns: new[] { "ArticleId", "Number" },
                unique: true);

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
                name: "HubSubscriptions");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropTable(
                name: "SourceOffers");

            migrationBuilder.DropIndex(
                name: "IX_Sightings_ArticleKey",
                table: "Sightings");

            migrationBuilder.DropIndex(
                name: "IX_Sightings_SourceId_Seen",
                table: "Sightings");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Canonical",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Reread",
                table: "Articles");

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
                name: "PushedUntil",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Recovered",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Rhythm",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Selectors",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "SilenceTold",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "SkippedTimes",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "ArticleKey",
                table: "Sightings");

            migrationBuilder.DropColumn(
                name: "Canonical",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "Missing",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "PageETag",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "PageLastModified",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "PageTitle",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "Reread",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "SameAs",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "ToldLead",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "ToldTitle",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "Vanished",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "WithdrawnBy",
                table: "Articles");
        }
    }
}
