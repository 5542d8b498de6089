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
            migrationBuilder.AddColumn<int>(
                name: "IndexedRevision",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Unindexed",
                table: "Articles",
                column: "Dated",
                filter: "\"IndexedRevision\" <> \"Revision\" AND \"Stage\" <> 'Found' AND \"Stage\" <> 'SetAside'");

            // Terms only: what is shown stands in the articles' rows. They come folded, so the tokenizer has nothing to fold.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "ArticleSearch" USING fts5(
                    "Title", "Text", "Language", content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='4')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "ArticleSearch" """);

            migrationBuilder.DropIndex(
                name: "IX_Articles_Unindexed",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "IndexedRevision",
                table: "Articles");
        }
    }
}
