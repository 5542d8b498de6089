using Bot.Core.Composing.Assistance;
using Bot.Hosting;
using Bot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Settings;

public class AssistantTests
{
    [Fact]
    public void An_assistant_that_is_not_set_is_not_there_and_one_that_is_set_is()
    {
        Assert.False(IsThere(new BotSettings()));
        var settings = new BotSettings { Assistant = { Url = "http://127.0.0.1:9/v1", Model = "small" } };
        Assert.True(IsThere(settings));
    }

    [Fact]
    public void A_model_must_be_named_where_a_service_is() => Assert.Contains(
        Given.Faults(("Assistant:Url", "https://ai.example/v1")), fault => fault.Key == "Assistant:Model");

    private static bool IsThere(BotSettings settings)
    {
        var services = new ServiceCollection();
        BotServices.Add(services, settings);
        return services.Any(service => service.ServiceType == typeof(ISummaryAssistant));
    }
}
