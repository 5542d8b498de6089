using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StaffQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "EndedBy",
                table: "Drafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "StaffQuestions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StaffId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChatId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<long>(type: "INTEGER", nullable: false),
                    Board = table.Column<string>(type: "TEXT", nullable: true),
                    Message = table.Column<string>(type: "TEXT", nullable: true),
                    IsNext = table.Column<bool>(type: "INTEGER", nullable: false),
                    Asked = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffQuestions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StaffQuestions_StaffId_ChatId",
                table: "StaffQuestions",
                columns: new[] { "StaffId", "ChatId" });

            // Who was asked before the upgrade may still answer after it.
            migrationBuilder.Sql(
                """
                INSERT INTO "StaffQuestions" ("StaffId", "ChatId", "Kind", "About", "Board", "IsNext", "Asked")
                SELECT "StaffId", "ChatId", CASE WHEN "DraftId" IS NULL THEN "Kind" ELSE 'Draft' || "Kind" END,
                    COALESCE("DraftId", "ReviewId"), "Board", TRUE, "Asked"
                FROM "DeskQuestions" WHERE "DraftId" IS NOT NULL OR "ReviewId" IS NOT NULL;
                INSERT INTO "StaffQuestions" ("StaffId", "ChatId", "Kind", "About", "IsNext", "Asked")
                SELECT "StaffId", "ChatId", "Kind", "About", TRUE, "Asked" FROM "StoryQuestions";
                """);

            migrationBuilder.DropTable(
                name: "DeskQuestions");

            migrationBuilder.DropTable(
                name: "StoryQuestions");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StaffQuestions");

            migrationBuilder.DropColumn(
                name: "EndedBy",
                table: "Drafts");

            migrationBuilder.CreateTable(
                name: "DeskQuestions",
                columns: table => new
                {
                    StaffId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChatId = table.Column<long>(type: "INTEGER", nullable: false),
                    Asked = table.Column<long>(type: "INTEGER", nullable: false),
                    Board = table.Column<string>(type: "TEXT", nullable: true),
                    DraftId = table.Column<long>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskQuestions", x => new { x.StaffId, x.ChatId });
                    table.ForeignKey(
                        name: "FK_DeskQuestions_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DeskQuestions_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DeskQuestions_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StoryQuestions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    About = table.Column<long>(type: "INTEGER", nullable: false),
                    Asked = table.Column<long>(type: "INTEGER", nullable: false),
                    ChatId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    StaffId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryQuestions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DeskQuestions_DraftId",
                table: "DeskQuestions",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_DeskQuestions_ReviewId",
                table: "DeskQuestions",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_StoryQuestions_StaffId_ChatId",
                table: "StoryQuestions",
                columns: new[] { "StaffId", "ChatId" },
                unique: true);
        }
    }
}
