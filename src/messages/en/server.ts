import type { Translation } from '../translation.ts';
import type { server as serverZh } from '../zh/server.ts';

export const server = {
  embed_frozen: 'This chart stays at this version.',
  embed_source: 'Source: Duizhao, data version {version} of {date}.',
  embed_evidence: 'See the phrase behind each figure',
  embed_newer: 'Newer data are available: see the chart',
  embed_dossier: 'See this figure in its dossier',
  embed_redraw_failed: 'The chart could not be redrawn for this address; it shows all notices.',
  share_feed_author: 'Duizhao',
  share_version: 'Data version {version}',
  share_value: '{zone}, {label}: {from} → {to}',
  share_added: '{zone}, {label}: {to}, newly read',
  share_removed: '{zone}, {label}: {from}, withdrawn',
  share_notice_added: 'New notice, {zone}: {n} figures',
  share_notice_removed: 'Notice withdrawn, {zone}: {n} figures',
} as const satisfies Translation<typeof serverZh>;
