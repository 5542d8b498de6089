using Bot.Core.Desk.Alarms;

namespace Bot.Storage;

/// <summary>The free space of the disk that a file stands on.</summary>
/// <param name="file">The database's file.</param>
internal sealed class DiskSpace(string file) : IDiskSpace
{
    public long? Free
    {
        get
        {
            try
            {
                return new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(file))!).AvailableFreeSpace;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return null;
            }
        }
    }
}
