import type { Lang } from '#messages/lang.ts';
import type { NamedValue } from './practice.ts';

interface TopicLabels {
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
}

/** Topics stand alone, so their English names begin like titles. */
export function topicIn({ code, label_zh, label_en }: TopicLabels, lang: Lang): NamedValue {
  const label = lang === 'zh' ? label_zh : label_en.charAt(0).toUpperCase() + label_en.slice(1);
  return { value: code, label };
}

export function topicsByName(topics: readonly NamedValue[], lang: Lang): readonly NamedValue[] {
  const inOrder = new Intl.Collator(lang === 'zh' ? 'zh-Hans' : 'en');
  return topics.toSorted((a, b) => inOrder.compare(a.label, b.label));
}
