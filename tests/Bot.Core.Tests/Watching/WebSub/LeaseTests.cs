using Bot.Core.Watching.WebSub;
using Bot.Testing;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Watching.WebSub;

public sealed class LeaseTests
{
    [Theory]
    [InlineData("86400", "1.00:00:00")]
    [InlineData("60", "00:01:00")]
    [InlineData("1", "00:00:15")]
    [InlineData("0", "00:00:15")]
    [InlineData("99999999999999", "90.00:00:00")]
    [InlineData("-5", "7.00:00:00")]
    [InlineData("a week", "7.00:00:00")]
    [InlineData("", "7.00:00:00")]
    [InlineData(null, "7.00:00:00")]
    public void A_lease_is_what_the_hub_grants_within_bounds(string? seconds, string lease) =>
        Assert.Equal(TimeSpan.Parse(lease, null), Lease.Granted(seconds));

    [Theory]
    [InlineData(0, 480)]
    [InlineData(0.5, 528)]
    [InlineData(0.999999, 576)]
    public void A_lease_of_twelve_hours_is_renewed_in_its_last_third_but_before_its_last_fifth(double chance, int minutes) =>
        Assert.Equal(minutes, (Lease.Renewal(Some.Noon, TimeSpan.FromHours(12), chance) - Some.Noon).TotalMinutes, 2);

    [Theory]
    [InlineData(1, null, 0, "00:02:00")]
    [InlineData(2, null, 0, "00:04:00")]
    [InlineData(4, null, 0.5, "00:18:00")]
    [InlineData(9, null, 0, "08:32:00")]
    [InlineData(50, null, 0, "12:00:00")]
    [InlineData(1, "01:00:00", 0, "01:00:00")]
    [InlineData(1, "00:00:01", 0, "00:02:00")]
    public void A_request_without_success_is_made_again_later_each_time_and_never_sooner_than_the_hub_asks(
        int tries, string? hubWait, double chance, string wait)
    {
        var asked = hubWait is null ? (TimeSpan?)null : TimeSpan.Parse(hubWait, null);

        Assert.Equal(TimeSpan.Parse(wait, null), Lease.Retry(Some.Noon, tries, asked, chance) - Some.Noon);
    }

    [Property]
    public bool Every_renewal_comes_before_the_end_of_its_lease(uint seconds, byte spread)
    {
        var lease = Lease.Granted($"{seconds}");
        var renewal = Lease.Renewal(Some.Noon, lease, spread / 256d) - Some.Noon;
        return renewal >= lease * 0.66 && renewal <= lease * 0.81;
    }
}
