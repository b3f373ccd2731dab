import { STATUS_HEAD, STATUS_WORDING } from '#extraction/vocabulary/outline-status.ts';

/** The code of a short status phrase, or null. */
export function statusCode(phrase: string): string | null {
  return STATUS_WORDING.find(([, wording]) => wording.test(phrase))?.[0] ?? null;
}

/** Whether a phrase opens as a status does, and is one: 已完成, 正在推进; not 完成基站建设. */
export function isState(phrase: string): boolean {
  return STATUS_HEAD.test(phrase) && statusCode(phrase) !== null;
}
