/**
 * The notice_id of a file: its name without the ending, made safe for addresses, file names and lists. Letters, digits, - and _
 * stay, whatever their script; anything else becomes a hyphen.
 */
export function noticeIdOf(fileName: string): string {
  return safeNoticeId(fileName.replace(/(?<=.)\.[^.]*$/u, ''));
}

/** The same for a name that has no ending. */
export function safeNoticeId(name: string): string {
  const hyphenated = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
  return hyphenated.replace(/^-+|-+$/gu, '') || 'notice';
}
