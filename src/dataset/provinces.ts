/** A province or its equal: `code` is its full official name, as notices and sources print it. */
export interface Province {
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
}

/** In the official order. */
export const PROVINCES: readonly Province[] = [
  province('北京市', '北京', 'Beijing'),
  province('天津市', '天津', 'Tianjin'),
  province('河北省', '河北', 'Hebei'),
  province('山西省', '山西', 'Shanxi'),
  province('内蒙古自治区', '内蒙古', 'Inner Mongolia'),
  province('辽宁省', '辽宁', 'Liaoning'),
  province('吉林省', '吉林', 'Jilin'),
  province('黑龙江省', '黑龙江', 'Heilongjiang'),
  province('上海市', '上海', 'Shanghai'),
  province('江苏省', '江苏', 'Jiangsu'),
  province('浙江省', '浙江', 'Zhejiang'),
  province('安徽省', '安徽', 'Anhui'),
  province('福建省', '福建', 'Fujian'),
  province('江西省', '江西', 'Jiangxi'),
  province('山东省', '山东', 'Shandong'),
  province('河南省', '河南', 'Henan'),
  province('湖北省', '湖北', 'Hubei'),
  province('湖南省', '湖南', 'Hunan'),
  province('广东省', '广东', 'Guangdong'),
  province('广西壮族自治区', '广西', 'Guangxi'),
  province('海南省', '海南', 'Hainan'),
  province('重庆市', '重庆', 'Chongqing'),
  province('四川省', '四川', 'Sichuan'),
  province('贵州省', '贵州', 'Guizhou'),
  province('云南省', '云南', 'Yunnan'),
  province('西藏自治区', '西藏', 'Tibet'),
  province('陕西省', '陕西', 'Shaanxi'),
  province('甘肃省', '甘肃', 'Gansu'),
  province('青海省', '青海', 'Qinghai'),
  province('宁夏回族自治区', '宁夏', 'Ningxia'),
  province('新疆维吾尔自治区', '新疆', 'Xinjiang'),
  province('香港特别行政区', '香港', 'Hong Kong'),
  province('澳门特别行政区', '澳门', 'Macao'),
  province('台湾省', '台湾', 'Taiwan'),
];

function province(code: string, label_zh: string, label_en: string): Province {
  return { code, label_zh, label_en };
}
