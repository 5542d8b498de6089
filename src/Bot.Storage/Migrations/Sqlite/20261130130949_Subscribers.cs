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
            migrationBuilder.RenameColumn(
                name: "Again",
                table: "Drafts",
                newName: "Version");

            migrationBuilder.AddColumn<long>(
                name: "Approved",
                table: "Posts",
                type: "INTEGER",
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
                name: "AgainIn",
                table: "Drafts",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<long>(
                name: "Due",
                table: "Drafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Edits",
                table: "Drafts",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<bool>(
                name: "IsSilent",
                table: "Drafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Others",
                table: "Drafts",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<long>(
                name: "ReviewId",
                table: "Drafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Scheduled",
                table: "Deliveries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Approval",
                table: "Channels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PostId = table.Column<long>(type: "INTEGER", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", nullable: true),
                    AskedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Due = table.Column<long>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Created = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Shown = table.Column<int>(type: "INTEGER", nullable: false),
                    MessageRef = table.Column<string>(type: "TEXT", nullable: true),
                    Reminded = table.Column<long>(type: "INTEGER", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: true),
                    Decided = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reviews_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DeskQuestions",
                columns: table => new
                {
                    StaffId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChatId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    DraftId = table.Column<long>(type: "INTEGER", nullable: true),
                    ReviewId = table.Column<long>(type: "INTEGER", nullable: true),
                    Board = table.Column<string>(type: "TEXT", nullable: true),
                    Asked = table.Column<long>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_Scheduled",
                table: "Deliveries",
                column: "Scheduled",
                filter: "\"Ended\" IS NULL AND \"Scheduled\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DeskQuestions_DraftId",
                table: "DeskQuestions",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_DeskQuestions_ReviewId",
                table: "DeskQuestions",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_Id",
                table: "Reviews",
                column: "Id",
                filter: "\"State\" = 'Waiting' OR \"Shown\" <> \"Version\"");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_PostId",
                table: "Reviews",
                column: "PostId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeskQuestions");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_Scheduled",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Approved",
                table: "Posts");

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
                name: "AgainIn",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Due",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Edits",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "IsSilent",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Others",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "ReviewId",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Scheduled",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Approval",
                table: "Channels");

            migrationBuilder.RenameColumn(
                name: "Version",
                table: "Drafts",
                newName: "Again");
        }
    }
}
