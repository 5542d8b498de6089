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
            migrationBuilder.CreateTable(
                name: "Interests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Mailings",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    SameAs = table.Column<long>(type: "INTEGER", nullable: true),
                    Matched = table.Column<long>(type: "INTEGER", nullable: true),
                    After = table.Column<long>(type: "INTEGER", nullable: false),
                    Planned = table.Column<int>(type: "INTEGER", nullable: false),
                    Sent = table.Column<int>(type: "INTEGER", nullable: false),
                    Missed = table.Column<int>(type: "INTEGER", nullable: false),
                    StoppedBy = table.Column<string>(type: "TEXT", nullable: true),
                    IsUnsettled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Created = table.Column<long>(type: "INTEGER", nullable: false),
                    Done = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mailings", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_Mailings_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Subscribers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Network = table.Column<string>(type: "TEXT", nullable: false),
                    ChatId = table.Column<long>(type: "INTEGER", nullable: false),
                    Topic = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: true),
                    AppLanguage = table.Column<string>(type: "TEXT", nullable: true),
                    TimeZone = table.Column<string>(type: "TEXT", nullable: true),
                    QuietHours = table.Column<string>(type: "TEXT", nullable: true),
                    Digest = table.Column<string>(type: "TEXT", nullable: true),
                    DigestIsSilent = table.Column<bool>(type: "INTEGER", nullable: false),
                    NextDigest = table.Column<long>(type: "INTEGER", nullable: true),
                    DigestedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Paused = table.Column<string>(type: "TEXT", nullable: true),
                    PausedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    FirstSeen = table.Column<long>(type: "INTEGER", nullable: false),
                    LastSeen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscribers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoryMatches",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestId = table.Column<long>(type: "INTEGER", nullable: false),
                    Matched = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryMatches", x => new { x.ArticleId, x.InterestId });
                    table.ForeignKey(
                        name: "FK_StoryMatches_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoryMatches_Interests_InterestId",
                        column: x => x.InterestId,
                        principalTable: "Interests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    SubscriberId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: true),
                    DigestOf = table.Column<long>(type: "INTEGER", nullable: true),
                    DigestFrom = table.Column<long>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<long>(type: "INTEGER", nullable: false),
                    ClaimedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Worker = table.Column<string>(type: "TEXT", nullable: true),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    Plain = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    MessageRef = table.Column<string>(type: "TEXT", nullable: true),
                    Created = table.Column<long>(type: "INTEGER", nullable: false),
                    Ended = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_Subscribers_SubscriberId",
                        column: x => x.SubscriberId,
                        principalTable: "Subscribers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Subscriptions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SubscriberId = table.Column<long>(type: "INTEGER", nullable: false),
                    InterestId = table.Column<long>(type: "INTEGER", nullable: false),
                    Manner = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscriptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Subscriptions_Interests_InterestId",
                        column: x => x.InterestId,
                        principalTable: "Interests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Subscriptions_Subscribers_SubscriberId",
                        column: x => x.SubscriberId,
                        principalTable: "Subscribers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Interests_Kind_Language_Key",
                table: "Interests",
                columns: new[] { "Kind", "Language", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interests_Language_Lead",
                table: "Interests",
                columns: new[] { "Language", "Lead" },
                filter: "\"Lead\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ArticleId_Due",
                table: "Letters",
                columns: new[] { "ArticleId", "Due" },
                filter: "\"Ended\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ClaimedUntil",
                table: "Letters",
                column: "ClaimedUntil",
                filter: "\"ClaimedUntil\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Ended",
                table: "Letters",
                column: "Ended",
                filter: "\"Ended\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Kind_Due_Id",
                table: "Letters",
                columns: new[] { "Kind", "Due", "Id" },
                filter: "\"Ended\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SubscriberId_ArticleId",
                table: "Letters",
                columns: new[] { "SubscriberId", "ArticleId" },
                unique: true,
                filter: "\"ArticleId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SubscriberId_DigestOf",
                table: "Letters",
                columns: new[] { "SubscriberId", "DigestOf" },
                unique: true,
                filter: "\"DigestOf\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_Created",
                table: "Mailings",
                column: "Created");

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_Done",
                table: "Mailings",
                column: "Done");

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_IsUnsettled",
                table: "Mailings",
                column: "IsUnsettled",
                filter: "\"IsUnsettled\"");

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_Matched",
                table: "Mailings",
                column: "Matched",
                filter: "\"Matched\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StoryMatches_InterestId_Matched",
                table: "StoryMatches",
                columns: new[] { "InterestId", "Matched" });

            migrationBuilder.CreateIndex(
                name: "IX_StoryMatches_Matched",
                table: "StoryMatches",
                column: "Matched");

            migrationBuilder.CreateIndex(
                name: "IX_Subscribers_Network_ChatId_Topic",
                table: "Subscribers",
                columns: new[] { "Network", "ChatId", "Topic" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Subscribers_NextDigest",
                table: "Subscribers",
                column: "NextDigest",
                filter: "\"NextDigest\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_InterestId_SubscriberId_Manner_Since",
                table: "Subscriptions",
                columns: new[] { "InterestId", "SubscriberId", "Manner", "Since" });

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_SubscriberId_InterestId",
                table: "Subscriptions",
                columns: new[] { "SubscriberId", "InterestId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "Mailings");

            migrationBuilder.DropTable(
                name: "StoryMatches");

            migrationBuilder.DropTable(
                name: "Subscriptions");

            migrationBuilder.DropTable(
                name: "Interests");

            migrationBuilder.DropTable(
                name: "Subscribers");
        }
    }
}
