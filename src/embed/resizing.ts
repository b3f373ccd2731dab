import type { Message } from '#embed/host.ts';

/** Taller than any chart; larger heights are ignored. */
const MOST = 20_000;

declare global {
  interface Window {
    /** Set once the script runs, because an article may include it with every chart. */
    duizhaoResizes?: true;
  }
}

/** Looks up frames when they send a message, so that frames added later work too. */
export function start(host: Window): void {
  if (host.duizhaoResizes) return;
  host.duizhaoResizes = true;
  const { documentElement: root } = document;
  let theme = themeOf(root);
  host.addEventListener('message', ({ data, origin, source }: MessageEvent<Message | null>) => {
    const height = data?.duizhao?.height;
    const frame = embeds().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !isFrom(frame, origin) || typeof height !== 'number') return;
    if (!(height > 0 && height < MOST)) return;
    fit(frame, height);
    if (!frame.dataset['duizhao']) greet(frame, theme);
    frame.dataset['duizhao'] = 'fits';
  });
  fitToPaper(host);
  const turned = () => {
    if (theme === (theme = themeOf(root))) return;
    for (const frame of embeds()) greet(frame, theme);
  };
  for (const watched of [root, document.body])
    if (watched)
      new MutationObserver(turned).observe(watched, { attributeFilter: ['class', 'style', 'data-theme'] });
  for (const frame of embeds()) greet(frame, theme);
}

/** The style that the page gave a frame: its height at every width, which differs between paper and screen. */
const GIVEN = new WeakMap<HTMLIFrameElement, string>();

function fit(frame: HTMLIFrameElement, height: number): void {
  const given = GIVEN.get(frame) ?? frame.style.cssText;
  GIVEN.set(frame, given);
  frame.style.cssText = `${given};height:${height}px;min-height:0;aspect-ratio:auto`;
}

/** Frames do not report their heights on paper before printing. */
function fitToPaper(host: Window): void {
  const onScreen = new Map<HTMLIFrameElement, string>();
  host.addEventListener('beforeprint', () => {
    for (const frame of embeds()) {
      const given = GIVEN.get(frame);
      // A frame without a height of its own keeps that of the screen.
      if (given === undefined || !/height:\s*auto/u.test(given)) continue;
      onScreen.set(frame, frame.style.cssText);
      frame.style.cssText = given;
    }
  });
  host.addEventListener('afterprint', () => {
    for (const [frame, style] of onScreen) frame.style.cssText = style;
    onScreen.clear();
  });
}

function embeds(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]')];
}

/** A sandboxed frame without allow-same-origin has the origin `null`. */
function isFrom(frame: HTMLIFrameElement, origin: string): boolean {
  const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (opaque ? 'null' : new URL(frame.src).origin);
}

function greet({ contentWindow }: HTMLIFrameElement, theme: string): void {
  contentWindow?.postMessage({ duizhao: { theme } } satisfies Message, '*');
}

/** The page's theme by attribute, class or colour scheme; else `auto`, which follows the system. */
function themeOf(root: HTMLElement): string {
  const said = [root, document.body].flatMap((element) =>
    element ? [element.dataset['theme'] ?? '', ...element.classList] : [],
  );
  const named = [...said, getComputedStyle(root).colorScheme].find((word) =>
    /^(?:theme-)?(?:dark|light)$/u.test(word),
  );
  return named?.replace('theme-', '') ?? 'auto';
}
