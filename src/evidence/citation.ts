import type { Component } from 'svelte';
import type { Lang } from '#messages/lang.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/** Loads what cites a figure, once a reader asks; given by the page, since exports build on evidence and not the reverse. */
export type LoadCitation = () => Promise<{
  readonly default: Component<{ readonly fact: EvidenceRow; readonly lang: Lang }>;
}>;
