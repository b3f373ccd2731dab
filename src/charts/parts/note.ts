export interface Source {
  /** The host, which tells a reader more than a number would. */
  readonly name: string;
  readonly address: string;
}

export interface Note {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Addresses joined by ; as links. What is no address of the web is left out. */
export function sourcesOf(joined: string): Source[] {
  const addresses = new Set(joined.split(';').map((part) => part.trim()));
  return [...addresses]
    .filter((address) => /^https?:\/\//u.test(address) && URL.canParse(address))
    .map((address) => ({ name: new URL(address).host.replace(/^www\./u, ''), address }));
}
