import type { Work } from '#export/citation/work.ts';

/** 附录 A: a data set, or a page, read online. */
const TYPES: Readonly<Record<Work['kind'], string>> = { dataset: 'DS/OL', chart: 'EB/OL', notice: 'EB/OL' };

/**
 * GB/T 7714—2025, in force from 2026-07-01. 数据集: 主要责任者. 题名: 其他题名信息[DS/OL]. 版本. (发布或修改日期)[引用日期].
 * 获取和访问路径. 网页: the same without a version. What the standard has no field for follows the entry.
 */
export function gb(work: Work): string {
  const title = work.subtitle === null ? work.title : `${work.title}${colon(work)}${work.subtitle}`;
  const parts = [
    ...(work.author === null ? [] : [work.author]),
    `${title}[${TYPES[work.kind]}]`,
    ...(work.version === null ? [] : [`V${work.version}`]),
    `${work.issued === null ? '' : `(${work.issued})`}[${work.accessed}]`,
    work.address,
  ];
  return `${parts.join('. ')}.${work.note === null ? '' : `\n${work.note}`}`;
}

function colon({ lang }: Work): string {
  return lang === 'zh' ? '：' : ': ';
}
