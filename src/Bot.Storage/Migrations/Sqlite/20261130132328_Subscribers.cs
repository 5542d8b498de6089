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
            // Terms only: what is shown stands in the articles' rows. They come folded, so the tokenizer has nothing to fold.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "ArticleSearch" USING fts5(
                    "Title", "Text", content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='6')
                """);

            migrationBuilder.RenameColumn(
                name: "Again",
                table: "Drafts",
                newName: "Version");

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
                name: "IsDigest",
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

            migrationBuilder.AddColumn<string>(
                name: "HeldBy",
                table: "Deliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPaid",
                table: "Deliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

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

            migrationBuilder.AddColumn<bool>(
                name: "IsPaid",
                table: "Attempts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "IndexedRevision",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

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
                    Message = table.Column<string>(type: "TEXT", nullable: false),
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
                name: "IX_Deliveries_Scheduled",
                table: "Deliveries",
                column: "Scheduled",
                filter: "\"Ended\" IS NULL AND \"Scheduled\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_Started",
                table: "Attempts",
                column: "Started",
                filter: "\"IsPaid\"");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Unindexed",
                table: "Articles",
                column: "Dated",
                filter: "\"IndexedRevision\" <> \"Revision\" AND \"Stage\" <> 'Found' AND \"Stage\" <> 'SetAside'");

            migrationBuilder.CreateIndex(
                name: "IX_DeskQuestions_DraftId",
                table: "DeskQuestions",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_DeskQuestions_ReviewId",
                table: "DeskQuestions",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_DeskReports_Ended",
                table: "DeskReports",
                column: "Ended",
                filter: "\"Ended\" IS NULL");

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
                name: "IX_Reviews_Id",
                table: "Reviews",
                column: "Id",
                filter: "\"State\" = 'Waiting' OR \"Shown\" <> \"Version\"");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_PostId",
                table: "Reviews",
                column: "PostId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffInvites_Digest",
                table: "StaffInvites",
                column: "Digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoryMatches_InterestId_Matched",
                table: "StoryMatches",
                columns: new[] { "InterestId", "Matched" });

            migrationBuilder.CreateIndex(
                name: "IX_StoryMatches_Matched",
                table: "StoryMatches",
                column: "Matched");

            migrationBuilder.CreateIndex(
                name: "IX_StoryQuestions_StaffId_ChatId",
                table: "StoryQuestions",
                columns: new[] { "StaffId", "ChatId" },
                unique: true);

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
            migrationBuilder.Sql("""DROP TABLE "ArticleSearch" """);

            migrationBuilder.DropTable(
                name: "Acts");

            migrationBuilder.DropTable(
                name: "DeskQuestions");

            migrationBuilder.DropTable(
                name: "DeskReports");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "Mailings");

            migrationBuilder.DropTable(
                name: "StaffInvites");

            migrationBuilder.DropTable(
                name: "StoryMatches");

            migrationBuilder.DropTable(
                name: "StoryQuestions");

            migrationBuilder.DropTable(
                name: "Subscriptions");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "Interests");

            migrationBuilder.DropTable(
                name: "Subscribers");

            migrationBuilder.DropIndex(
                name: "IX_Posts_JoinedIn",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Posts_Stale",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Deliveries_Scheduled",
                table: "Deliveries");

            migrationBuilder.DropIndex(
                name: "IX_Attempts_Started",
                table: "Attempts");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Unindexed",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "IsOfGroup",
                table: "Staff");

            migrationBuilder.DropColumn(
                name: "PausedBy",
                table: "Sources");

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
                name: "IsDigest",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "IsSilent",
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
                name: "HeldBy",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "IsPaid",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Scheduled",
                table: "Deliveries");

            migrationBuilder.DropColumn(
                name: "Approval",
                table: "Channels");

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
                name: "PausedBy",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Retract",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "IsPaid",
                table: "Attempts");

            migrationBuilder.DropColumn(
                name: "IndexedRevision",
                table: "Articles");

            migrationBuilder.RenameColumn(
                name: "Version",
                table: "Drafts",
                newName: "Again");
        }
    }
}
