const MARKS: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

/** Replaces ASCII brackets, commas and colons in Chinese text by full-width ones; the schema uses ASCII. */
export function inPrint(text: string): string {
  return text.replace(/[(),:;]/gu, (mark) => MARKS[mark] ?? mark);
}
