import type { EvidenceRow } from '#queries/evidence.ts';
import type { Component } from 'svelte';
import type { Lang } from '#messages/lang.ts';
import { OtherDataError, type PublishedData } from '#view/published.ts';

export type Evidence = ReadonlyMap<string, EvidenceRow>;

/** One fact, or those of one notice from which a figure is computed. */
export type CitedFacts = readonly [EvidenceRow, ...EvidenceRow[]];

let fetched: Promise<Evidence> | null = null;

/**
 * Every fact with its phrase, fetched once per tab and again after a failure.
 * @param published the data of the page; those of another build are refused
 */
export function evidenceAt(address: string, published: PublishedData): Promise<Evidence> {
  fetched ??= fetchEvidence(address, published);
  fetched.catch(() => (fetched = null));
  return fetched;
}

interface EvidenceFile {
  readonly digest: string;
  readonly facts: readonly EvidenceRow[];
}

async function fetchEvidence(address: string, { digest }: PublishedData): Promise<Evidence> {
  const response = await fetch(address);
  const found: EvidenceFile = await response.json();
  if (found.digest !== digest) throw new OtherDataError(found.digest, digest);
  return new Map(found.facts.map((fact) => [fact.fact_id, fact]));
}

/** Loads the citation of figures on demand; passed in by the page because evidence may not import export. */
export type LoadCitation = () => Promise<{
  readonly default: Component<{ readonly facts: CitedFacts; readonly lang: Lang }>;
}>;

/** Loads the button that pins a figure, likewise. */
export type LoadPin = () => Promise<{
  readonly default: Component<{ readonly fact: EvidenceRow; readonly lang: Lang }>;
}>;
