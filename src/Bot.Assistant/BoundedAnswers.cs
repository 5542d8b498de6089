namespace Bot.Assistant;

/// <summary>Takes answers whole, up to a size no summary comes near.</summary>
/// <param name="inner">Asks the service.</param>
internal sealed class BoundedAnswers(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>The most bytes of an answer.</summary>
    public const int Longest = 256 * 1024;

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        await response.Content.LoadIntoBufferAsync(Longest, cancellationToken).ConfigureAwait(false);
        return response;
    }
}
