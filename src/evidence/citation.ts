import type { Component } from 'svelte';
import type { Lang } from '#messages/lang.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/** Loads the citation of a figure on demand; passed in by the page because evidence may not import export. */
export type LoadCitation = () => Promise<{
  readonly default: Component<{ readonly fact: EvidenceRow; readonly lang: Lang }>;
}>;
