namespace Bot.Core.Words;

/// <summary>The English phrases, and the last resort of every other language.</summary>
internal static class English
{
    public static readonly PhraseTable Phrases = new("en")
    {
        { PhraseKeys.ReadOn, "Read on" },
        { PhraseKeys.Correction, "Correction" },
        { PhraseKeys.Breaking, "Breaking news" },
        { PhraseKeys.JustNow, "just now" },

        // Chat
        { PhraseKeys.CommandStart, "Greeting and overview" },
        { PhraseKeys.CommandLatest, "Latest headlines, also of one section" },
        { PhraseKeys.CommandSections, "Choose a section" },
        { PhraseKeys.CommandHelp, "What this bot can do" },
        { PhraseKeys.CommandAbout, "Who is behind this bot" },
        { PhraseKeys.Greeting, "Welcome! This is where you read the latest headlines." },
        { PhraseKeys.GreetingHow, "Choose a section, or ask for the newest. For all else that I can do, see /help." },
        { PhraseKeys.FollowUs, "Follow us here, too:" },
        { PhraseKeys.About, "This bot brings you the newsroom’s headlines, with links to the articles." },
        { PhraseKeys.HelpTitle, "What I can do for you" },
        { PhraseKeys.HelpLatest, "You can add a section and a number to /latest, in either order: “/latest 3” shows three headlines. The most is {most}." },
        { PhraseKeys.NotUnderstood, "Sorry, I didn’t understand that. Here is what I can do for you:" },
        { PhraseKeys.LatestTitle, "Latest headlines" },
        { PhraseKeys.SectionsTitle, "Sections" },
        { PhraseKeys.SectionsChoose, "Which section would you like to read?" },
        { PhraseKeys.NoHeadlines, "There are no headlines yet. Please come back a little later." },
        { PhraseKeys.EmptySection, "There are no headlines in “{section}” yet. Please come back a little later." },
        { PhraseKeys.UnknownSection, "I don’t know a section called “{section}”." },
        { PhraseKeys.SectionMeant, "Did you mean one of these?" },
        { PhraseKeys.SectionsThere, "These are the sections there are:" },
        { PhraseKeys.Newer, "« Newer" },
        { PhraseKeys.Older, "Older »" },
        { PhraseKeys.NoOlder, "There are no older headlines." },
        { PhraseKeys.StaleButton, "This button is no longer up to date." },
        { PhraseKeys.TooFast, "That was a lot at once. Please give me a moment." },

        // Desk
        { PhraseKeys.CommandPost, "Post an article by hand: /post LINK" },
        { PhraseKeys.DeskHowTo, "Write the article’s link behind the command: /post https://…" },
        { PhraseKeys.DeskAuthor, "Posting is for editors. Please pass the link on to one of them." },
        { PhraseKeys.DeskNotALink, "That is no web link. Please give one that begins with https:// or http://." },
        { PhraseKeys.DeskNoArticle, "There is no article at this link: {link}" },
        { PhraseKeys.DeskUnreachable, "The page cannot be reached: {link}\n{reason}" },
        { PhraseKeys.DeskForbidden, "This address may not be fetched: {link}\n{reason}" },
        { PhraseKeys.DeskNoChannels, "No channel has been set up yet. Whoever runs the bot can do that." },
        { PhraseKeys.DeskUnknownChannel, "There is no channel called “{channel}”. These there are: {channels}" },
        { PhraseKeys.DeskStandsByHand, "Already posted in “{channel}” by {name} on {time}." },
        { PhraseKeys.DeskStandsByBot, "Already posted in “{channel}” by the bot itself on {time}." },
        { PhraseKeys.DeskWaitsByHand, "Already on its way to “{channel}”, sent by {name} on {time}." },
        { PhraseKeys.DeskWaitsByBot, "Already on its way to “{channel}”, sent by the bot itself on {time}." },
        { PhraseKeys.DeskSend, "Send" },
        { PhraseKeys.DeskCancel, "Cancel" },
        { PhraseKeys.DeskPostAgain, "Post again" },
        { PhraseKeys.DeskSent, "Sent to “{channel}”." },
        { PhraseKeys.DeskSentPaused, "Kept for “{channel}”, which is paused: {reason}" },
        { PhraseKeys.DeskAlreadySent, "This has already been sent." },
        { PhraseKeys.DeskDiscarded, "Discarded. Nothing was sent." },
        { PhraseKeys.DeskChanged, "The article or the choice has changed. This is how it looks now." },
    };
}
