/** What a frame and its host tell each other. */
export interface Message {
  readonly duizhao?: { readonly height?: number; readonly theme?: string };
}

/** Sent to the window when the chart has been drawn again. */
export const DRAWN = 'duizhaodrawn';

/** Tells the host how tall the frame must be, now and whenever that changes. */
export function tellHeight(body: HTMLElement): void {
  // A page that is its own parent would answer itself without end.
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height > 0) parent.postMessage({ duizhao: { height } } satisfies Message, '*');
  };
  // At once: what watches sizes sleeps in a frame that is not in sight.
  tell();
  new ResizeObserver(tell).observe(body);
  addEventListener(DRAWN, tell);
  // A host whose script came later asks by telling its theme.
  addEventListener('message', ({ source }) => source === parent && tell());
}

/** Takes the theme of the host when it is told. */
export function follow(root: HTMLElement): void {
  addEventListener('message', ({ source, data }: MessageEvent<Message | null>) => {
    const theme = source === parent ? data?.duizhao?.theme : undefined;
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else if (theme === 'auto') delete root.dataset['theme'];
  });
}
