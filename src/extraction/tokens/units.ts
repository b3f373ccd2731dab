import { parseNumeral } from '#text/numeral.ts';

const COUNTED =
  /(?<number>\d{1,4}|[一二两三四五六七八九十百]{1,5})(?:个|家|所)(?=[\p{Script=Han}()]{0,12}(?:单位|部门|党组织|党组|党委|总支|支部|村|社区|公司|企业|学校|高校|医院|乡镇|街道|机构|园区|站所|局))/u;
const BODY = /(?:党组|党委|党工委|党支部|党总支|党组织|委员会|[村镇乡县区市局校院])$/u;

/**
 * How many organisations the printed name of the inspected body covers (folded): 6 of 区民政局、区司法局等6家单位党组织.
 * Figures of such a notice are sums over them.
 */
export function inspectedUnits(body: string | null): number {
  if (body === null) return 1;
  const counted = parseNumeral(COUNTED.exec(body)?.groups?.number ?? '');
  if (counted >= 2) return counted;
  const listed = body.replace(/\([^)]*\)/gu, '').split('、');
  return listed.length > 1 && listed.every((name) => BODY.test(name)) ? listed.length : 1;
}
