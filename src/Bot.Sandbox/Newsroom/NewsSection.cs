namespace Bot.Sandbox.Newsroom;

/// <summary>The paper's sections, in the order of its navigation.</summary>
internal enum NewsSection
{
    Politics,
    Business,
    Society,
    Culture,
    Sport,
}
