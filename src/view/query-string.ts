/** Something in a link that the page ignored and reports to the reader. */
export type Remark =
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'value'; readonly name: string; readonly value: string }
  | { readonly kind: 'version'; readonly value: string };

const VERSION = '1';

/** The distinct values of a parameter, comma-separated or repeated. */
export function valuesOf(parameters: URLSearchParams, name: string): string[] {
  const values = parameters.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

type Pair = readonly [name: string, values: readonly string[]];

/** A query string of this version, including `?`; empty without pairs. Commas and colons are not encoded, for readability. */
export function queryOf(pairs: readonly Pair[]): string {
  const written = pairs.map(([name, values]) => `${name}=${values.map(encoded).join(',')}`);
  return written.length > 0 ? `?v=${VERSION}&${written.join('&')}` : '';
}

function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':');
}

/** Remarks on unknown parameters and on another version. */
export function* remarksOnNames(parameters: URLSearchParams, names: ReadonlySet<string>): Generator<Remark> {
  for (const name of new Set(parameters.keys())) {
    if (name !== 'v' && !names.has(name)) yield { kind: 'parameter', name };
  }
  const version = parameters.get('v');
  if (version !== null && version !== VERSION) yield { kind: 'version', value: version };
}
