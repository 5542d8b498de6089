namespace Bot.Core.Reading.Languages.Vocabulary;

/// <summary>Words of English, by which it is known.</summary>
internal static class English
{
    /// <summary>The words that hold sentences together.</summary>
    internal const string Function = """
        the of and to a in is that it for was on are as with his they at be this from have or by one had not but what all were
        when we there can an your which their said if do will each about how up out them then she many some so these would other
        into has more her two like him see time could no make than first been its who now people my made over did down only way
        find use may after before most also me our because any these those where while during between under against through both
        being very just should such even still than too well without within among across since until whether why does i you he
        don't doesn't didn't isn't wasn't it's that's he's she's i'm we're they're can't won't here again off own same few every us
        """;

    /// <summary>Words of the news and of every day.</summary>
    internal const string Common = """
        new year years day week month today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january
        february march april june july august september october november december government president minister prime state states
        country city town council mayor election vote party leader law court police officer judge trial prison case charge charges
        murder killed died dead injured attack war army military soldiers peace talks security crisis report reports reported
        according official officials spokesman statement told says saying asked called announced expected plans planned planning
        company business market markets price prices money bank banks tax trade economy economic growth jobs job workers work
        working worked health hospital doctor patients study research scientists university school schools students teacher
        children child family families mother father woman women man men young old house home homes street road building water
        fire storm flood weather rain snow heat climate change world europe european american british english german french russian
        chinese united kingdom north south east west northern southern game games team teams player players match season league cup
        win wins won winning lost lose goal goals coach club champion music film movie book books show star stage art museum
        history story stories life death love hope fear power right rights left high low long short big small great good better best
        bad worse hard easy early late last next second third half full open opens opened closed close closes start starts started
        end ends ended begin began take takes taken took give gives given gave get gets got getting go goes going gone went come
        comes coming came think thought know known knew want wants wanted need needs needed look looks looking looked keep kept
        help helped helping call show shows shown showed found left put set run running runs move moves moved turn turned back
        thing things something nothing everything someone everyone never always often sometimes already almost enough another
        around away behind below above near far later soon once yes much more less least million billion hundred thousand per cent
        number group members member public private local national international service services system information technology
        phone computer internet online media newspaper news website data video picture pictures although however therefore instead
        despite including following whose what's let's let play playing played stay stop stopped free eat drink food body hand
        head face eyes mind word words question answer problem reason result results way ways place places part parts kind level
        """;
}
