using Bot.Core.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Pictures;

/// <summary>Registers the making of pictures.</summary>
public static class PicturesSetup
{
    /// <summary>Adds the fetcher and the maker.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services) => services
        .AddSingleton<PictureFetcher>()
        .AddSingleton<IPictureMaker, SkiaPictureMaker>();
}
