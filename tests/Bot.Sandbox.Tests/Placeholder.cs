namespace Bot.Sandbox.Tests;

public class Placeholder
{
    [Fact]
    public void The_project_builds_and_its_tests_run() => Assert.Equal("Bot.Sandbox.Tests", typeof(Placeholder).Assembly.GetName().Name);
}
