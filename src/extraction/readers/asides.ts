/** 校长(园长), 村(社区): overwrites short asides in brackets with as many characters, so that offsets hold. */
export function withoutAsides(text: string): string {
  return text.replace(/\((?:[^()\d]{1,6})\)/gu, (aside) => '人'.repeat(aside.length));
}
