import type { EvidenceRow } from '#queries/evidence.ts';
import type { Component } from 'svelte';
import type { Lang } from '#messages/lang.ts';

export type Evidence = ReadonlyMap<string, EvidenceRow>;

let fetched: Promise<Evidence> | null = null;

/** Every fact with its phrase, fetched once per tab and again after a failure. */
export function evidenceAt(address: string): Promise<Evidence> {
  fetched ??= fetchEvidence(address);
  fetched.catch(() => (fetched = null));
  return fetched;
}

async function fetchEvidence(address: string): Promise<Evidence> {
  const response = await fetch(address);
  const found: EvidenceRow[] = await response.json();
  return new Map(found.map((fact) => [fact.fact_id, fact]));
}

/** Loads the citation of a figure on demand; passed in by the page because evidence may not import export. */
export type LoadCitation = () => Promise<{
  readonly default: Component<{ readonly fact: EvidenceRow; readonly lang: Lang }>;
}>;
