namespace Bot.Core.Words;

public static partial class PhraseKeys
{
    /// <summary>What <c>/staff</c> does.</summary>
    public static readonly PhraseKey CommandStaff = new("command-staff");

    /// <summary>Above the list of the staff.</summary>
    public static readonly PhraseKey StaffTitle = new("staff-title");

    /// <summary>The role of authors.</summary>
    public static readonly PhraseKey StaffAuthor = new("staff-author");

    /// <summary>The role of editors.</summary>
    public static readonly PhraseKey StaffEditor = new("staff-editor");

    /// <summary>The role of owners.</summary>
    public static readonly PhraseKey StaffOwner = new("staff-owner");

    /// <summary>A member of staff whom settings name.</summary>
    public static readonly PhraseKey StaffFromSettings = new("staff-from-settings");

    /// <summary>How to add and remove staff.</summary>
    public static readonly PhraseKey StaffHow = new("staff-how");

    /// <summary>Names a link by which one person may join the staff within a day: <c>{link}</c>, <c>{role}</c>.</summary>
    public static readonly PhraseKey StaffInvite = new("staff-invite");

    /// <summary>The bot does not know its own name yet.</summary>
    public static readonly PhraseKey StaffNoName = new("staff-no-name");

    /// <summary>Greets a new member of the staff: <c>{role}</c>.</summary>
    public static readonly PhraseKey StaffJoined = new("staff-joined");

    /// <summary>Somebody is of the staff now: <c>{name}</c>, <c>{role}</c>.</summary>
    public static readonly PhraseKey StaffAdded = new("staff-added");

    /// <summary>The bot cannot write to the person yet.</summary>
    public static readonly PhraseKey StaffUnreachable = new("staff-unreachable");

    /// <summary>Somebody is of the staff already.</summary>
    public static readonly PhraseKey StaffAlready = new("staff-already");

    /// <summary>Somebody has left the staff: <c>{name}</c>.</summary>
    public static readonly PhraseKey StaffRemoved = new("staff-removed");

    /// <summary>Nobody of the staff has this name, or settings name them: <c>{name}</c>.</summary>
    public static readonly PhraseKey StaffNot = new("staff-not");

    /// <summary>A shared contact is nobody on the network.</summary>
    public static readonly PhraseKey StaffNoContact = new("staff-no-contact");

    /// <summary>Asks which role somebody gets: <c>{name}</c>.</summary>
    public static readonly PhraseKey StaffAskRole = new("staff-ask-role");

    /// <summary>The database cannot be written since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmStorage = new("alarm-storage");

    /// <summary>The database works again since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmStorageRecovered = new("alarm-storage-recovered");

    /// <summary>The disk of the database is nearly full.</summary>
    public static readonly PhraseKey AlarmDiskLow = new("alarm-disk-low");
}
