using System.Globalization;

namespace Bot.Benchmarks.Chat;

/// <summary>What a part of a run came to.</summary>
/// <param name="Answers">How long each answer took from the update's hand-out to its arrival, in milliseconds, shortest first.</param>
/// <param name="Unanswered">What was not answered in the end.</param>
/// <param name="Refused">Calls that the server refused as too many (429).</param>
/// <param name="Memory">The program's resident memory at the beginning, in the middle and in the end, in bytes.</param>
/// <param name="Processor">The share of one processor that the program used.</param>
/// <param name="Letters">Letters to subscribers that went out meanwhile.</param>
internal sealed record ChatReport(
    IReadOnlyList<double> Answers, int Unanswered, int Refused, IReadOnlyList<long> Memory, double Processor, long Letters)
{
    public double At(double quantile) => Answers.Count == 0 ? double.NaN : Answers[(int)Math.Round(quantile * (Answers.Count - 1))];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {Answers.Count} answers: median {At(0.5):F1} ms, 90 % {At(0.9):F1} ms, 99 % {At(0.99):F1} ms, longest {At(1):F0} ms; {Unanswered} unanswered, {Refused} refused (429)
        {string.Join(", ", Memory.Select(bytes => bytes / 1048576))} MiB resident at the beginning, in the middle, in the end; {Processor:P0} of a processor; {Letters} letters
        """);
}
