import { existsSync, readFileSync } from 'node:fs';
import type { Lang } from '#messages/lang.ts';
import { zoneName } from '#view/zone.ts';
import { changeWords } from './change-words.ts';
import type { Released } from './feed.ts';
import type { Changes } from '#dataset/changes.ts';
import { VERSIONS } from '#dataset/versions.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { zones } from '#queries/zones.ts';
import { database } from './site.server.ts';

const FILE = 'data/changes.json';

/** Every version of the data, with its changes, newest first. */
export async function releases(lang: Lang): Promise<Released[]> {
  const kept: Changes = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
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
