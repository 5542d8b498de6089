namespace Bot.Core.Model;

/// <summary>
/// Something on a network that can be closed to us: it is paused with its reason, asked again and again, and resumes by
/// itself. See <see cref="Delivering.PauseRule"/>.
/// </summary>
public interface IPausable
{
    /// <summary>Why nothing is sent now (blocked, missing, not let in); null while sending is tried.</summary>
    string? Paused { get; set; }

    /// <summary>Since when it has been in trouble: from the first pause until a delivery got through. Null: it works.</summary>
    DateTimeOffset? Troubled { get; set; }

    /// <summary>How often it was asked in this trouble whether it works again.</summary>
    int Checks { get; set; }

    /// <summary>When it is asked next; null while it is not paused.</summary>
    DateTimeOffset? NextCheck { get; set; }
}
