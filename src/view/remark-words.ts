import type { Lang } from '#messages/lang.ts';
import type { Remark } from '#view/query-string.ts';
import * as m from '#messages/compiled/messages.js';

/** A sentence on something in a link that was passed over. */
export function remarkWords(remark: Remark, lang: Lang): string {
  const at = { locale: lang };
  switch (remark.kind) {
    case 'parameter':
      return m.remark_parameter({ name: remark.name }, at);
    case 'value':
      return m.remark_value({ name: remark.name, value: remark.value }, at);
    case 'version':
      return m.remark_version({ value: remark.value }, at);
    default:
      return remark satisfies never;
  }
}
