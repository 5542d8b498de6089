using Bot.Core.Reading.Changes;

namespace Bot.Core.Tests.Reading.Changes;

public class ComparedImageTests
{
    [Theory]
    [InlineData("https://img1.paper.example/halle.jpg", "https://img2.paper.example/halle.jpg?w=1200&v=17")]
    [InlineData("https://paper.example/2026/halle-1200x800.jpg", "https://paper.example/2026/halle-600x400.webp")]
    [InlineData("https://paper.example/w800/halle.jpg", "https://cdn.example/w1200/Halle.jpg#top")]
    [InlineData("https://paper.example/halle@2x.png", "https://paper.example/halle.png")]
    [InlineData("https://paper.example/halle-scaled.jpg", "https://paper.example/halle-w640.jpg")]
    public void The_same_file_in_another_size_or_place_is_the_same_picture(string one, string other) =>
        Assert.True(ComparedImage.Same(one, other));

    [Theory]
    [InlineData("https://paper.example/halle.jpg", "https://paper.example/bruecke.jpg")]
    [InlineData("https://paper.example/img-17.jpg", "https://paper.example/img-18.jpg")]
    [InlineData("https://paper.example/1200x800.jpg", null)]
    public void Another_file_is_another_picture(string one, string? other) => Assert.False(ComparedImage.Same(one, other));
}
