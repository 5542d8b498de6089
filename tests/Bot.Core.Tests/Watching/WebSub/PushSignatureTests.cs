using System.Text;
using Bot.Core.Watching.WebSub;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Watching.WebSub;

public sealed class PushSignatureTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("what do ya want for nothing?");

    // RFC 2202, section 3, and RFC 4231, section 4.3: test case 2 of each.
    private const string Sha1 = "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
    private const string Sha256 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    private const string Sha384 = "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649";
    private const string Sha512 = "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";

    [Theory]
    [InlineData("sha1=" + Sha1, true)]
    [InlineData("sha256=" + Sha256, true)]
    [InlineData("sha384=" + Sha384, true)]
    [InlineData("sha512=" + Sha512, true)]
    [InlineData("SHA256=" + Sha256, true)]
    [InlineData("sha256 = " + Sha256, true)]
    [InlineData("sha1=" + Sha256, false)]
    [InlineData("sha256=" + Sha1, false)]
    [InlineData("sha256=" + Sha256 + "00", false)]
    [InlineData("sha256=5bdcc146", false)]
    [InlineData("sha256=", false)]
    [InlineData("md5=750c783e6ab0b503eaa86e310a5db738", false)]
    [InlineData("sha256=zzzcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", false)]
    [InlineData(Sha256, false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_the_right_signature_by_a_known_method_counts(string? header, bool right) =>
        Assert.Equal(right, PushSignature.IsRight(header, "Jefe", Body));

    [Fact]
    public void Another_secret_or_another_body_has_another_signature()
    {
        Assert.False(PushSignature.IsRight("sha256=" + Sha256, "jefe", Body));
        Assert.False(PushSignature.IsRight("sha256=" + Sha256, "Jefe", Body.AsSpan(1)));
        Assert.False(PushSignature.IsRight("sha256=" + Sha256, "", Body));
    }

    [Property]
    public bool No_other_text_is_taken_for_a_signature(string? header) => !PushSignature.IsRight(header, "Jefe", Body);
}
