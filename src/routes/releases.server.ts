import { existsSync, readFileSync } from 'node:fs';
import type { Lang } from '#messages/lang.ts';
import { zoneName } from '#view/zone.ts';
import type { Released } from './feed.ts';
import type { Change, Changes, Said } from '#dataset/changes.ts';
import { VERSIONS } from '#dataset/versions.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { zones } from '#queries/zones.ts';
import { FROM_DATA_DIR } from './data-dir.server.ts';
import { database } from './site.server.ts';
import { bracketed } from '#ui/number.ts';
import { inPrint } from '#ui/in-print.ts';
import { figure } from '#evidence/figure.ts';
import { word } from '#evidence/fact-words.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { t } from '#messages/message.ts';

const FILE = 'data/changes.json';

/** Every version of the data, with its changes, newest first. */
export async function releases(lang: Lang): Promise<Released[]> {
  const kept: Changes = !FROM_DATA_DIR && existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  const here = new Map(
    (await (await database).query(zones(EVERYTHING))).map((zone) => [zone.notice_id, zone]),
  );
  const nameOf = (notice: string) => {
    const zone = here.get(notice);
    return zone ? zoneName(zone, lang) : notice;
  };
  return VERSIONS.map((version) => ({
    ...version,
    changes: (kept[version.version] ?? []).map((change) => changeWords(change, nameOf, lang)),
  }));
}

/** A change of the data as a sentence: what a figure was, and what it is now. */
export function changeWords(change: Change, zoneOf: (notice: string) => string, lang: Lang): string {
  const zone = zoneOf(change.notice_id);
  switch (change.kind) {
    case 'notice_added':
      return t(lang, 'share_notice_added', { zone, n: change.facts });
    case 'notice_removed':
      return t(lang, 'share_notice_removed', { zone, n: change.facts });
    case 'added':
      return t(lang, 'share_added', {
        zone,
        label: labelOf(change.indicator, lang),
        to: says(change.to, lang),
      });
    case 'removed':
      return t(lang, 'share_removed', {
        zone,
        label: labelOf(change.indicator, lang),
        from: says(change.from, lang),
      });
    case 'changed':
      return t(lang, 'share_value', {
        zone,
        label: labelOf(change.indicator, lang),
        from: says(change.from, lang),
        to: says(change.to, lang),
      });
    default:
      return change satisfies never;
  }
}

/** A code that no longer exists is shown as it is. */
function labelOf(code: string, lang: Lang): string {
  const row = INDICATORS.find((indicator) => indicator.code === code);
  if (!row) return code;
  return lang === 'zh' ? inPrint(row.label_zh) : row.label_en;
}

function says(said: Said, lang: Lang): string {
  const plain = figure(said, lang);
  return said.state === 'stated' ? plain : plain + bracketed(word('state', said.state, lang), lang);
}
