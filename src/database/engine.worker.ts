/**
 * Runs the engine's own worker script, whose address is the first message. A failed start rejects a promise that nobody
 * awaits in there, so it is thrown again where the page hears it.
 */
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

addEventListener('message', ({ data }: MessageEvent<string>) => importScripts(data), { once: true });
