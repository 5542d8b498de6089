namespace Bot.Sandbox.Newsroom.Hub;

/// <summary>What the hub is made to do (<c>POST /sandbox/paper/hub</c>); what is null stays as it is.</summary>
/// <param name="Deny">Denies whoever subscribes and whoever is subscribed. At the start: no.</param>
/// <param name="LeaseSeconds">The longest lease that is granted. At the start: ten days.</param>
/// <param name="Silent">Pushes nothing. At the start: no.</param>
internal sealed record HubSwitch(bool? Deny, int? LeaseSeconds, bool? Silent);
