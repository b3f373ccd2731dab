import { apa } from '#export/citation/apa.ts';
import { bibtex } from '#export/citation/bibtex.ts';
import { csl } from '#export/citation/csl.ts';
import { gb } from '#export/citation/gb.ts';
import type { Work } from '#export/citation/work.ts';

export interface Style {
  readonly id: 'gb' | 'apa' | 'bibtex' | 'csl';
  readonly name: string;
  readonly write: (work: Work) => string;
  /** Line ends and spaces are significant. */
  readonly isCode: boolean;
}

/** The citation styles, in display order. */
export const STYLES: readonly Style[] = [
  { id: 'gb', name: 'GB/T 7714—2025', write: gb, isCode: false },
  { id: 'apa', name: 'APA', write: apa, isCode: false },
  { id: 'bibtex', name: 'BibTeX', write: bibtex, isCode: true },
  { id: 'csl', name: 'CSL-JSON', write: csl, isCode: true },
];
