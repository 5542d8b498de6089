using Microsoft.Playwright;

namespace Bot.Tests.Page;

/// <summary>How bright something is drawn, by WCAG's relative luminance from 0 (black) to 1 (white).</summary>
/// <param name="Ground">Its background.</param>
/// <param name="Ink">Its text.</param>
internal sealed record Brightness(double Ground, double Ink)
{
    /// <summary>The contrast ratio, from 1 to 21; text needs 4.5.</summary>
    public double Contrast => (Math.Max(Ground, Ink) + 0.05) / (Math.Min(Ground, Ink) + 0.05);

    /// <summary>Looks at an element with a background of its own.</summary>
    public static async Task<Brightness> OfAsync(IPage page, string selector)
    {
        var colors = await page.Locator(selector).First.EvaluateAsync<string[]>(
            "element => { const style = getComputedStyle(element); return [style.backgroundColor, style.color]; }");
        return new(Luminance(colors[0]), Luminance(colors[1]));
    }

    private static double Luminance(string color)
    {
        var parts = color[(color.IndexOf('(', StringComparison.Ordinal) + 1)..].Split(',', ')')
            .Take(3).Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture) / 255)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
