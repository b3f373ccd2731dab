/** What a tab says to the others that have the same notices. */
export type TabWord = { readonly kind: 'kept'; readonly sha256: string } | { readonly kind: 'deleted' };

interface Message {
  readonly from: string;
  readonly word: TabWord | { readonly kind: 'hello' | 'here' | 'bye' };
}

/** The other tabs that have a reader's notices open. */
export interface OwnTabs {
  readonly say: (word: TabWord) => void;
  readonly close: () => void;
  /** Called with how many there are, when that changes. */
  onothers: (n: number) => void;
}

export function tabsOf(name: string, hear: (word: TabWord) => void): OwnTabs {
  const channel = new BroadcastChannel(name);
  const own = crypto.randomUUID();
  const others = new Set<string>();
  const say = (word: Message['word']) => channel.postMessage({ from: own, word } satisfies Message);
  const leave = () => say({ kind: 'bye' });
  const arrive = () => say({ kind: 'hello' });

  const tabs: OwnTabs = {
    say,
    close() {
      leave();
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', arrive);
      channel.close();
    },
    onothers: () => undefined,
  };

  channel.onmessage = ({ data: { from, word } }: MessageEvent<Message>) => {
    if (word.kind === 'bye') others.delete(from);
    else others.add(from);
    if (word.kind === 'hello') say({ kind: 'here' });
    else if (word.kind === 'kept' || word.kind === 'deleted') hear(word);
    tabs.onothers(others.size);
  };
  addEventListener('pagehide', leave);
  // Also when the page comes back as it was left.
  addEventListener('pageshow', arrive);
  arrive();
  return tabs;
}
