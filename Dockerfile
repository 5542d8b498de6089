# Build: docker build -t newsroom-bot .
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Bot -c Release --use-current-runtime --self-contained false -o /app

# Run:   docker run -v newsroom:/home/app/data -e Telegram__Token=… -p 5080:5080 newsroom-bot
FROM mcr.microsoft.com/dotnet/aspnet:10.0
ENV Web__Url=http://0.0.0.0:5080
# Pictures are made with Skia, which looks for fonts when it is loaded.
RUN apt-get update && apt-get install -y --no-install-recommends libfontconfig1 fonts-dejavu-core && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
WORKDIR /home/app
RUN mkdir data && chown app data
USER app
VOLUME /home/app/data
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=6s --start-period=15s CMD ["/app/Bot", "health"]
ENTRYPOINT ["/app/Bot"]
