namespace Bot.Networks.Webhook;

/// <summary>How posts are pushed to systems of one's own (settings <c>Webhook</c>).</summary>
public sealed class WebhookOptions
{
    /// <summary>
    /// What requests are signed with: 20 signs at least; one that begins with <c>whsec_</c> is base64 (Standard Webhooks). A secret:
    /// give it as <c>Webhook__Secret</c> or by a file named in <c>Webhook__SecretFile</c>. Default: none.
    /// </summary>
    public string? Secret { get; set; }

    /// <summary>How long an answer is waited for. Default: 20 s.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(20);
}
