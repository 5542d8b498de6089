namespace Bot.Sandbox.Telegram.Faults;

/// <summary>What goes wrong with a call.</summary>
public enum FaultKind
{
    /// <summary>Refused with 429 and the time to wait; nothing is done.</summary>
    TooManyRequests,

    /// <summary>Refused with 400 and the words of <see cref="Fault.Words"/>, as what only the real server checks; nothing is done.</summary>
    Refused,

    /// <summary>Answered with 500 in JSON; nothing is done.</summary>
    ServerError,

    /// <summary>Answered with 502 and a page in HTML, as a front end does; nothing is done.</summary>
    BadGateway,

    /// <summary>Answered with 503 and a page in HTML, as a front end does while it has no server; nothing is done.</summary>
    Unavailable,

    /// <summary>The connection is cut before the call is taken; nothing is done.</summary>
    ResetBefore,

    /// <summary>The call is never taken and never answered, as by a front end without a server; nothing is done.</summary>
    HangBefore,

    /// <summary>The call is carried out, and then the connection is cut: the message stands, the answer never comes.</summary>
    ResetAfter,

    /// <summary>The call is carried out, and then answered with 500 in JSON.</summary>
    ServerErrorAfter,

    /// <summary>The call is carried out, and then answered with 200 and nothing in it.</summary>
    EmptyAfter,

    /// <summary>The call is carried out at once, and answered late.</summary>
    Slow,

    /// <summary>Refused with 401, as after the token was revoked; nothing is done.</summary>
    Unauthorized,

    /// <summary>Refused with 400 and words about the content; nothing is done.</summary>
    BadRequest,
}
