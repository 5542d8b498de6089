using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Storage.Tests;

/// <summary>
/// Asks SQLite of every statement how it would find its rows (https://sqlite.org/eqp.html), and keeps those for which it reads a
/// whole table that grows with history.
/// </summary>
internal sealed partial class TableScans : DbCommandInterceptor
{
    private static readonly HashSet<string> Growing =
    [
        "Articles", "ArticleSections", "Attempts", "Deliveries", "Letters", "Posts", "Revisions", "Sightings", "StoryBands", "StoryMatches",
        "Subscribers", "Subscriptions",
    ];

    /// <summary>The statements that read a whole table.</summary>
    public List<string> Found { get; } = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Look(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Look(command);
        return ValueTask.FromResult(result);
    }

    private void Look(DbCommand command)
    {
        var aliases = Alias().Matches(command.CommandText).ToLookup(match => match.Groups["alias"].Value, match => match.Groups["table"].Value);
        foreach (var step in Plan(command))
        {
            if (Scan().Match(step) is not { Success: true } scan) continue;
            var alias = scan.Groups["alias"].Value;
            if (aliases[alias].Append(alias).Any(Growing.Contains)) Found.Add($"{step}: {command.CommandText}");
        }
    }

    private static List<string> Plan(DbCommand command)
    {
        using var explain = command.Connection!.CreateCommand();
#pragma warning disable CA2100 // The statement is the program's own.
        explain.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        explain.Transaction = command.Transaction;
        foreach (DbParameter given in command.Parameters)
        {
            var parameter = explain.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (given.ParameterName, given.Value);
            explain.Parameters.Add(parameter);
        }
        using var rows = explain.ExecuteReader();
        var steps = new List<string>();
        while (rows.Read()) steps.Add(rows.GetString(3));
        return steps;
    }

    [GeneratedRegex("""
        "(?<table>\w+)" AS "(?<alias>\w+)"
        """)]
    private static partial Regex Alias();

    /// <summary>An index that holds but what is still to be done is read whole with a good conscience.</summary>
    [GeneratedRegex(@"^SCAN (?<alias>\w+)$")]
    private static partial Regex Scan();
}
