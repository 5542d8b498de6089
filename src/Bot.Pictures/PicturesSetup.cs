using Bot.Core.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Pictures;

/// <summary>Registers the making of pictures.</summary>
public static class PicturesSetup
{
    /// <summary>Adds the fetcher and the makers.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services) => services
        .AddSingleton<PictureFetcher>()
        .AddSingleton<IChartMaker, SkiaChartMaker>()
        .AddSingleton<IPictureMaker, SkiaPictureMaker>();
}
