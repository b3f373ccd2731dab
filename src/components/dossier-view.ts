import { FIRST_LAYERS, LAYERS, type Layer } from '#components/layers.ts';
import type { Remark } from '#components/view.ts';

/** All that a link to a dossier carries. */
export interface DossierView {
  /** fact_ids that the drawer shows; empty where it is closed. */
  readonly evidence: readonly string[];
  /** What is marked in the text. */
  readonly layers: readonly Layer[];
}

const VERSION = '1';
const PARAMETERS: ReadonlySet<string> = new Set(['v', 'fact', 'layers']);

/** Reads a query string. What it does not know it passes over and names. */
export function readDossierView(search: string): {
  readonly view: DossierView;
  readonly remarks: readonly Remark[];
} {
  const parameters = new URLSearchParams(search);
  const named = listOf(parameters, 'layers');
  const layers = parameters.has('layers') ? LAYERS.filter((layer) => named.includes(layer)) : FIRST_LAYERS;
  return {
    view: { evidence: listOf(parameters, 'fact'), layers },
    remarks: [...remarksOn(parameters, named)],
  };
}

/** Writes a query string, `?` included; empty for the view that needs none. */
export function writeDossierView({ evidence, layers }: DossierView): string {
  const pairs = [
    ...(evidence.length > 0 ? [`fact=${encodeList(evidence)}`] : []),
    ...(layers.join() === FIRST_LAYERS.join() ? [] : [`layers=${encodeList(layers)}`]),
  ];
  return pairs.length > 0 ? `?v=${VERSION}&${pairs.join('&')}` : '';
}

function listOf(parameters: URLSearchParams, name: string): string[] {
  const values = parameters.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

function encodeList(values: readonly string[]): string {
  return values.map((value) => encodeURIComponent(value)).join(',');
}

function* remarksOn(parameters: URLSearchParams, layers: readonly string[]): Generator<Remark> {
  for (const name of new Set(parameters.keys())) {
    if (!PARAMETERS.has(name)) yield { kind: 'parameter', name };
  }
  const version = parameters.get('v');
  if (version !== null && version !== VERSION) yield { kind: 'version', value: version };
  for (const value of layers) {
    if (!LAYERS.some((layer) => layer === value)) yield { kind: 'value', name: 'layers', value };
  }
}
