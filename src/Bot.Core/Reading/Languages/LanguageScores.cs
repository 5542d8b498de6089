namespace Bot.Core.Reading.Languages;

/// <summary>How well each language explains a text.</summary>
internal static class LanguageScores
{
    /// <summary>The most by which one word may speak against a language: any text may hold a foreign name or quote.</summary>
    private const double MostAgainst = 4;

    /// <summary>What it takes to believe in a language that the newsroom does not write in.</summary>
    private const double Doubt = 6;

    private const double FunctionWord = 2;

    /// <summary>The scores, in the order of the profiles; a difference is one of the logarithm of likelihood.</summary>
    internal static double[] Of(LanguageProfile[] profiles, List<string> words)
    {
        var scores = Array.ConvertAll(profiles, profile => profile.IsWritten ? 0 : -Doubt);
        var likelihoods = new double[profiles.Length];
        foreach (var word in words)
        {
            for (var i = 0; i < profiles.Length; i++) likelihoods[i] = profiles[i].Likelihood(word);
            var best = likelihoods.Max();
            var holders = Math.Max(1, profiles.Count(profile => profile.Holds(word)));
            for (var i = 0; i < profiles.Length; i++)
                scores[i] += Math.Max(likelihoods[i] - best, -MostAgainst)
                    + (profiles[i].Holds(word) ? FunctionWord / holders : 0)
                    + SpellingMarks.Weigh(profiles[i].Code, word);
        }
        return scores;
    }
}
