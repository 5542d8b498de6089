using Bot.CommandLine;

return await BotCommandLine.RunAsync(args).ConfigureAwait(false);
