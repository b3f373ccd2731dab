/**
 * Runs the engine's own worker script, whose address is the first message. A failed start rejects a promise that the
 * script never awaits, so it is rethrown for the page to handle.
 */
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

addEventListener('message', ({ data }: MessageEvent<string>) => importScripts(data), { once: true });
