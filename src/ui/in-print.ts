const MARKS: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

/** A Chinese text with the brackets, commas and colons of Chinese print; the schema keeps those of a keyboard. */
export function inPrint(text: string): string {
  return text.replace(/[(),:;]/gu, (mark) => MARKS[mark] ?? mark);
}
