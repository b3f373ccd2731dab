import type { Version } from '#dataset/versions.ts';

/** Where and on which day the reader sees the data. */
export interface Seen {
  readonly address: string;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** GB/T 7714—2015, 数据集（DS）联机网络（OL）. */
export function citeInGb({ version, date }: Version, { address, on }: Seen): string {
  return `整改对照. 整改对照数据集：巡视巡察整改进展情况通报所载数据：${version} 版[DS/OL]. (${date})[${on}]. ${address}.`;
}

/** APA, 7th edition. A version does not change, so it needs no day of retrieval. */
export function citeInApa({ version, date }: Version, { address }: Seen): string {
  const title = 'Duizhao 整改对照: Figures printed in notices on rectification after Party inspections';
  return `Duizhao. (${date.slice(0, 4)}). ${title} (Version ${version}) [Data set]. ${address}`;
}
