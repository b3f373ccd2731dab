import type { Lang } from '#messages/lang.ts';
import { figure, nameOf } from '#evidence/figure.ts';
import { addressOfPhrase } from '#evidence/fragment.ts';
import { word } from '#evidence/fact-words.ts';
import { t } from '#messages/message.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/** A fact as an embed shows it. */
export interface EmbeddedPhrase {
  /** The zone and the indicator. */
  readonly name: string;
  readonly figure: string;
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
  readonly state: string;
  /** The public page with the phrase highlighted. */
  readonly source: string | null;
}

/** The phrases behind a chart and the panel's labels, included in the page as JSON. */
export interface Phrases {
  readonly words: Readonly<Record<'title' | 'close' | 'source' | 'dossier' | 'failed', string>>;
  readonly facts: Readonly<Record<string, EmbeddedPhrase>>;
}

export function phrasesOf(facts: readonly EvidenceRow[], lang: Lang): Phrases {
  return {
    words: {
      title: t(lang, 'drawer_title'),
      close: t(lang, 'close'),
      source: t(lang, 'see_in_source'),
      dossier: t(lang, 'embed_dossier'),
      failed: t(lang, 'embed_redraw_failed'),
    },
    facts: Object.fromEntries(facts.map((fact) => [fact.fact_id, phraseOf(fact, lang)])),
  };
}

function phraseOf(fact: EvidenceRow, lang: Lang): EmbeddedPhrase {
  const { zone, label } = nameOf(fact, lang);
  return {
    name: `${zone} · ${label}`,
    figure: figure(fact, lang),
    prefix: fact.prefix,
    quote: fact.quote,
    suffix: fact.suffix,
    state: fact.state === 'stated' ? '' : word('state', fact.state, lang),
    source: fact.source_url === null ? null : addressOfPhrase(fact.source_url, fact),
  };
}

/** JSON that is safe inside a script element. */
export function inlineJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
