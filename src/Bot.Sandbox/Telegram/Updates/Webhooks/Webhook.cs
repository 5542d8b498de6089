namespace Bot.Sandbox.Telegram.Updates.Webhooks;

/// <summary>Where updates are brought: what setWebhook was told.</summary>
/// <param name="Url">The address.</param>
/// <param name="Secret">What is shown with each call; empty for nothing.</param>
/// <param name="Connections">The most calls at once.</param>
internal sealed record Webhook(string Url, string Secret, int Connections);
