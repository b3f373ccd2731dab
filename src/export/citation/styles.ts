import { apa } from '#export/citation/apa.ts';
import { bibtex } from '#export/citation/bibtex.ts';
import { csl } from '#export/citation/csl.ts';
import { gb } from '#export/citation/gb.ts';
import type { Work } from '#export/citation/work.ts';

export interface Style {
  readonly id: 'gb' | 'apa' | 'bibtex' | 'csl';
  readonly name: string;
  readonly write: (work: Work) => string;
  /** Its line ends and spaces mean something. */
  readonly isCode: boolean;
}

/** The styles that a work can be cited in, in the order in which they are offered. */
export const STYLES: readonly Style[] = [
  { id: 'gb', name: 'GB/T 7714—2025', write: gb, isCode: false },
  { id: 'apa', name: 'APA', write: apa, isCode: false },
  { id: 'bibtex', name: 'BibTeX', write: bibtex, isCode: true },
  { id: 'csl', name: 'CSL-JSON', write: csl, isCode: true },
];
