import { FIRST_LAYERS, LAYERS, type Layer } from './layers.ts';
import { queryOf, remarksOnNames, valuesOf, type Remark } from '#view/query-string.ts';

/** Everything a link to a dossier carries. */
export interface DossierView {
  /** fact_ids that the drawer shows; empty if it is closed. */
  readonly evidence: readonly string[];
  /** The layers marked in the text. */
  readonly layers: readonly Layer[];
}

const PARAMETERS: ReadonlySet<string> = new Set(['fact', 'layers']);

/** Reads a query string; what it does not know is ignored and reported. */
export function readDossierView(search: string): {
  readonly view: DossierView;
  readonly remarks: readonly Remark[];
} {
  const parameters = new URLSearchParams(search);
  const named = valuesOf(parameters, 'layers');
  const layers = parameters.has('layers') ? LAYERS.filter((layer) => named.includes(layer)) : FIRST_LAYERS;
  return {
    view: { evidence: valuesOf(parameters, 'fact'), layers },
    remarks: [...remarksOn(parameters, named)],
  };
}

/** Writes a query string including `?`; empty for the default view. */
export function writeDossierView({ evidence, layers }: DossierView): string {
  return queryOf([
    ...(evidence.length > 0 ? [['fact', evidence] as const] : []),
    ...(layers.join() === FIRST_LAYERS.join() ? [] : [['layers', layers] as const]),
  ]);
}

function* remarksOn(parameters: URLSearchParams, layers: readonly string[]): Generator<Remark> {
  yield* remarksOnNames(parameters, PARAMETERS);
  for (const value of layers) {
    if (!LAYERS.some((layer) => layer === value)) yield { kind: 'value', name: 'layers', value };
  }
}
