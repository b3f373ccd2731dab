import type { Lang } from '#messages/lang.ts';
import type { Remark } from '#view/query-string.ts';
import { t } from '#messages/message.ts';

/** A sentence on something in a link that was ignored. */
export function remarkWords(remark: Remark, lang: Lang): string {
  switch (remark.kind) {
    case 'parameter':
      return t(lang, 'remark_parameter', { name: remark.name });
    case 'value':
      return t(lang, 'remark_value', { name: remark.name, value: remark.value });
    case 'version':
      return t(lang, 'remark_version', { value: remark.value });
    default:
      return remark satisfies never;
  }
}
