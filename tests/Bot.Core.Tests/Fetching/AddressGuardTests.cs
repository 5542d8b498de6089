using System.Net;
using Bot.Core.Fetching;

namespace Bot.Core.Tests.Fetching;

public class AddressGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]            // cloud metadata
    [InlineData("100.100.100.200")]            // carrier-grade NAT
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("::ffff:127.0.0.1")]           // mapped
    [InlineData("::127.0.0.1")]                // compatible
    [InlineData("64:ff9b::7f00:1")]            // NAT64
    [InlineData("64:ff9b:1::7f00:1")]
    [InlineData("2002:7f00:1::")]              // 6to4
    [InlineData("2001:db8::1")]
    public void A_private_address_is_not_public_however_it_is_written(string address) =>
        Assert.False(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:2800:21f:cb07:6820:80da:af6b:8b2c")]
    [InlineData("::ffff:93.184.215.14")]
    [InlineData("64:ff9b::5db8:d70e")]
    public void An_address_of_the_internet_is_public(string address) =>
        Assert.True(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://paper.example/a", true)]
    [InlineData("http://paper.example:8080/a", true)]
    [InlineData("ftp://paper.example/a", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("https://user:secret@paper.example/", false)]
    public void Only_plain_web_addresses_are_of_the_web(string address, bool expected) =>
        Assert.Equal(expected, AddressGuard.IsWeb(new Uri(address)));
}
