/** Kinds of inspected organisations. */
export const UNIT_TYPES = [
  { code: 'zone', label_zh: '园区', label_en: 'zone' },
  { code: 'county', label_zh: '县（市、区）', label_en: 'county or district' },
  { code: 'town', label_zh: '乡镇、街道、村', label_en: 'town or village' },
  { code: 'bureau', label_zh: '机关部门', label_en: 'department or court' },
  { code: 'university', label_zh: '高校', label_en: 'university' },
  { code: 'hospital', label_zh: '医院', label_en: 'hospital' },
  { code: 'enterprise', label_zh: '企业', label_en: 'enterprise' },
  { code: 'other', label_zh: '其他单位', label_en: 'other body' },
] as const;
