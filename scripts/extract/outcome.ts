import type { PackageSource } from '#dataset/datapackage.ts';
import type { Place } from '#dataset/place.ts';

export interface Job {
  readonly name: string;
  readonly notice_id: string;
  readonly bytes: Uint8Array;
  readonly place: Place;
  /** One line of NDJSON, or lines of CSV by table. */
  readonly as: 'ndjson' | 'tables';
}

export type Outcome =
  | { readonly kind: 'record'; readonly line: string; readonly left: readonly string[] }
  | {
      readonly kind: 'rows';
      readonly csv: ReadonlyMap<string, string>;
      readonly source: PackageSource | null;
      readonly left: readonly string[];
    }
  | {
      readonly kind: 'problem';
      /** Completes a sentence that begins with the name. */
      readonly problem: string;
      readonly line: string;
    };

export function problem(name: string, said: string): Outcome {
  return { kind: 'problem', problem: said, line: `${name}: ${said}` };
}
