/** The last notice asked for. */
const asked = { noticeId: '', base: '' };

/** Identifiers of a notice's records: readable, without blanks, in reading order. */
function base(noticeId: string): string {
  // Lists of identifiers are separated by blanks and semicolons; escaping keeps identifiers unique across notices.
  if (asked.noticeId !== noticeId) {
    asked.noticeId = noticeId;
    asked.base = noticeId.replaceAll(/[\s;%]/gu, (char) => `%${char.charCodeAt(0).toString(16)}`);
  }
  return asked.base;
}

export function itemId(noticeId: string, index: number): string {
  return `${base(noticeId)}.i${String(index + 1).padStart(2, '0')}`;
}

export function measureId(noticeId: string, index: number, ordinal: number): string {
  return `${itemId(noticeId, index)}.m${ordinal}`;
}

export function instrumentId(noticeId: string, index: number): string {
  return `${base(noticeId)}.t${String(index + 1).padStart(2, '0')}`;
}

/** notice.name, and .2, .3 … for further ones of the same name. */
export function numbered(noticeId: string, names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${base(noticeId)}.${name}${count > 1 ? `.${count}` : ''}`;
  });
}
