/** 校长(园长), 村(社区): a short aside in brackets is written over, so that offsets hold. */
export function withoutAsides(text: string): string {
  return text.replace(/\((?:[^()\d]{1,6})\)/gu, (aside) => '人'.repeat(aside.length));
}
