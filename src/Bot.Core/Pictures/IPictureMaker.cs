namespace Bot.Core.Pictures;

/// <summary>Makes a photo that networks take out of whatever picture a newsroom publishes.</summary>
public interface IPictureMaker
{
    /// <summary>
    /// Makes a JPEG within <see cref="PhotoLimits"/>, upright, on white where the picture is transparent. Pictures are made one
    /// after the other, so that memory is bounded.
    /// </summary>
    /// <param name="picture">The picture as it was fetched: hostile until shown otherwise.</param>
    /// <param name="cancel">Gives up waiting for a turn.</param>
    Task<MadePicture> MakeAsync(ReadOnlyMemory<byte> picture, CancellationToken cancel);
}

/// <summary>How making a photo ended.</summary>
public abstract record MadePicture
{
    /// <summary>It is made.</summary>
    /// <param name="Jpeg">The photo.</param>
    /// <param name="Width">In pixels.</param>
    /// <param name="Height">In pixels.</param>
    public sealed record Photo(ReadOnlyMemory<byte> Jpeg, int Width, int Height) : MadePicture;

    /// <summary>There is no photo in it.</summary>
    /// <param name="Reason">Why, for staff.</param>
    public sealed record Unfit(string Reason) : MadePicture;
}
