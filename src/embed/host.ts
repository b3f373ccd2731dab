/** A message between a frame and its host. */
export interface Message {
  readonly duizhao?: { readonly height?: number; readonly theme?: string };
}

/** The event sent to the window when the chart has been redrawn. */
export const DRAWN = 'duizhaodrawn';

/** Sends the host the height of the frame, now and whenever it changes. */
export function tellHeight(body: HTMLElement): void {
  // A top-level page is its own parent and would answer itself forever.
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height > 0) parent.postMessage({ duizhao: { height } } satisfies Message, '*');
  };
  // Sent once directly, because a ResizeObserver does not fire in a frame out of view.
  tell();
  new ResizeObserver(tell).observe(body);
  addEventListener(DRAWN, tell);
  // A host script that loads later sends its theme first, and needs the height in reply.
  addEventListener('message', ({ source }) => source === parent && tell());
}

/** Follows the theme that the host sends. */
export function follow(root: HTMLElement): void {
  addEventListener('message', ({ source, data }: MessageEvent<Message | null>) => {
    const theme = source === parent ? data?.duizhao?.theme : undefined;
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else if (theme === 'auto') delete root.dataset['theme'];
  });
}
