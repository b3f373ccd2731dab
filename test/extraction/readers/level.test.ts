import { describe, expect, test } from 'vitest';
import { inspectionTypeOf, kindOf, levelOf } from '#extraction/readers/level.ts';
import { COUNTY_CITIES } from '#extraction/vocabulary/county-cities.ts';

describe('the kind is 巡视 or 巡察', () => {
  test.each([
    ['省委第七巡视组', '', '', 'xunshi'],
    ['县委第三巡察组', '开展巡视', '', 'xuncha'],
    ['', '县委对青禾镇开展巡察', '巡视巡视', 'xuncha'],
    ['', '', '巡视整改、巡视反馈、巡察', 'xunshi'],
    ['', '', '巡察整改', 'xuncha'],
  ])('%s %s %s: %s', (team, sentence, text, expected) => {
    expect(kindOf(team, sentence, text)).toBe(expected);
  });
});

describe('the level of the inspecting body', () => {
  test.each([
    ['中央第十五巡视组', 'xunshi', '', 'central'],
    ['省委第七巡视组', 'xunshi', '', 'province'],
    ['自治区党委第二巡视组', 'xunshi', '', 'province'],
    ['兵团党委第一巡视组', 'xunshi', '', 'province'],
    ['区委第一巡视组', 'xunshi', '', 'province'],
    ['市委第一巡视组', 'xunshi', '', 'province'],
    ['市委第三巡察组', 'xuncha', '', 'prefecture'],
    ['州党委第四巡察组', 'xuncha', '', 'prefecture'],
    ['地委第二巡察组', 'xuncha', '', 'prefecture'],
    ['盟委第二巡察组', 'xuncha', '', 'prefecture'],
    ['市委巡察二组', 'xuncha', '', 'prefecture'],
    ['市委第三巡察组', 'xuncha', '根据州委统一部署', 'county'],
    ['县委第一巡察组', 'xuncha', '', 'county'],
    ['区委第四巡察组', 'xuncha', '', 'county'],
    ['旗委第二巡察组', 'xuncha', '', 'county'],
    ['厅党组第一巡察组', 'xuncha', '', 'department'],
    ['局党委第二巡察组', 'xuncha', '', 'department'],
    ['集团党委巡察组', 'xuncha', '', 'soe'],
    ['校党委第一巡察组', 'xuncha', '', 'university'],
    ['师市党委第二巡察组', 'xuncha', '', 'prefecture'],
    ['第二十师党委第三巡察组', 'xuncha', '', 'prefecture'],
    ['区党委第二巡视组', 'xunshi', '', 'province'],
    ['市委对村巡察第四组', 'xuncha', '', 'prefecture'],
    ['部党组第四巡视组', 'xunshi', '', 'ministry'],
    ['总署党委第四巡视组', 'xunshi', '', 'ministry'],
    ['工委第一巡察组', 'xuncha', '', 'dispatched_zone'],
    ['党工委第二巡察组', 'xuncha', '', 'dispatched_zone'],
    ['云溪新区党工委第一巡察组', 'xuncha', '', 'dispatched_zone'],
    ['省委芦湾工委第一巡察组', 'xuncha', '', 'dispatched_zone'],
    ['管委会党组巡察组', 'xuncha', '', 'dispatched_zone'],
    ['省委教育工委第二巡察组', 'xuncha', '', 'department'],
    ['市直机关工委第二巡察组', 'xuncha', '', 'department'],
    ['街道党工委巡察组', 'xuncha', '', 'township'],
    ['省局党组第二巡察组', 'xuncha', '', 'department'],
    ['市中级人民法院党组第一巡察组', 'xuncha', '', 'department'],
    ['市卫生健康委党组第一巡察组', 'xuncha', '', 'department'],
    ['集团公司党委第四巡察组', 'xuncha', '', 'soe'],
    ['省农村信用联社党委第一巡察组', 'xuncha', '', 'soe'],
    ['学院党委第二巡察组', 'xuncha', '', 'university'],
    ['第三巡察组', 'xuncha', '根据经开区工委统一部署,', 'dispatched_zone'],
    ['第三巡视组', 'xunshi', '经党中央批准,', 'central'],
    ['第一巡察组', 'xuncha', '根据县委统一部署,', 'county'],
    ['第一巡察组', 'xuncha', '按照省委的统一部署,', 'province'],
    ['第一巡察组', 'xuncha', '', null],
  ] as const)('%s (%s) %s: %s', (team, kind, opening, expected) => {
    expect(levelOf(team, kind, opening)).toBe(expected);
  });
});

describe('the type of inspection', () => {
  test.each([
    ['开展了常规巡察', 'regular'],
    ['开展了政治巡察', 'regular'],
    ['开展专项巡察', 'special'],
    ['进行常规巡视,并开展专项检查', 'regular'],
    ['开展机动式巡视', 'mobile'],
    ['开展巡察“回头看”', 'look_back'],
    ['开展提级巡察', 'raised_level'],
    ['开展提级交叉巡察', 'cross'],
    ['开展联动巡察', 'joint'],
    ['开展联合巡察', 'joint'],
    ['开展延伸巡察', 'extended'],
    ['开展巡察', null],
  ])('%s: %s', (sentence, expected) => expect(inspectionTypeOf([sentence])).toBe(expected));

  test('is taken from the first place that states it', () => {
    expect(inspectionTypeOf(['开展了巡察', '县委第一巡察组(专项巡察)', '常规巡察整改通报'])).toBe('special');
  });
});

test('straight quotes are quotes, too', () => {
  expect(inspectionTypeOf(['开展了巡察"回头看"'])).toBe('look_back');
});

test('an inspection of how earlier findings were put right is a look back', () => {
  for (const words of ['组对青禾区进行了巡视整改回头看', '组对青禾区开展了“回头看”'])
    expect(inspectionTypeOf([`省委第九巡视${words}`])).toBe('look_back');
  expect(inspectionTypeOf(['县委巡察组对青禾镇开展了巡察,单位开展整改回头看'])).toBeNull();
});

test('an inspection of bodies beneath is not that of the body itself', () => {
  expect(inspectionTypeOf(['组对县卫健局党组进行了巡察,对县属医院党组织进行了延伸巡察'])).toBeNull();
  expect(inspectionTypeOf(['组对南坡村党支部开展了延伸巡察'])).toBe('extended');
});

describe('市委 of a city of the rank of a county, told by the inspected body or the title', () => {
  const [city] = COUNTY_CITIES;
  const team = '市委第三巡察组';
  test.each([
    [`${city}青禾镇党委`, '', 'county'],
    [`晴川省${city}水务局党组`, '', 'county'],
    [`云溪市${city}水务局党组`, '', 'county'],
    ['市水务局党组', '', 'prefecture'],
    ['云溪市水务局党组', '', 'prefecture'],
    [`${city}委`, '', 'prefecture'],
    [`${city}人民政府党组`, '', 'prefecture'],
    [`${city}水务局党组`, '根据云溪市委统一部署', 'prefecture'],
    [`${city}水务局党组`, '对市水务局党组开展提级巡察', 'prefecture'],
  ])('%s %s: %s', (body, opening, expected) => {
    expect(levelOf(team, 'xuncha', opening, [body])).toBe(expected);
  });

  test('the team says of which city it is', () => {
    expect(levelOf(`${city}委第三巡察组`, 'xuncha', '')).toBe('county');
    expect(levelOf('云溪市委第三巡察组', 'xuncha', '', [`${city}水务局党组`])).toBe('prefecture');
  });
});

test('a city within a prefecture is of county level', () => {
  const arranged = '按照省委、云溪市委、砾安市委统一部署';
  expect(levelOf('市委第三巡察组', 'xuncha', arranged)).toBe('county');
  expect(levelOf('市委第三巡察组', 'xuncha', '按照省委、云溪市委统一部署')).toBe('prefecture');
});

test.each([
  ['组对石湾村党支部进行了为期45天的延伸巡察', 'extended'],
  ['县委巡察组对青禾镇党委开展了常规巡察,并延伸巡察5个村', 'regular'],
  ['县委组织对各村开展整改“回头看”', null],
  ['接受巡察整改“回头看”', null],
])('%s is of type %s', (sentence, expected) => {
  expect(inspectionTypeOf([sentence])).toBe(expected);
});

test('the city that sent the team may be the prefecture', () => {
  expect(levelOf('云溪市委第二巡察组', 'xuncha', '按照省委、云溪市委、砾安市委部署')).toBe('prefecture');
});

test('a city that is called one of county level is', () => {
  const arranged = '根据市委统一部署,市委第四巡察组对市商务局党组开展了巡察';
  expect(levelOf('市委第四巡察组', 'xuncha', `临湖市系黔岭州所辖县级市。${arranged}`)).toBe('county');
  expect(levelOf('市委第四巡察组', 'xuncha', `所辖2个县级市。${arranged}`)).toBe('prefecture');
  expect(levelOf('砾安市委第四巡察组', 'xuncha', `(县级市)砾安市纪委监委网站。${arranged}`)).toBe('county');
  expect(levelOf('市委第八巡察组', 'xuncha', '根据砾安市委(县级市)统一安排')).toBe('county');
  expect(levelOf('市委(县级)第八巡察组', 'xuncha', '根据市委统一安排')).toBe('county');
  for (const object of ['对所辖砾安市(县级市)开展了巡察', '对砾安市委(县级市)开展了提级巡察'])
    expect(levelOf('云溪市委第八巡察组', 'xuncha', `根据市委统一安排,云溪市委第八巡察组${object}`)).toBe(
      'prefecture',
    );
});

test('a city beside the city above it is of county level', () => {
  const opening = '聚焦贯彻党中央、省委、云溪市委决策部署和市委部署要求情况';
  expect(levelOf('市委第二巡察组', 'xuncha', opening)).toBe('county');
  expect(levelOf('云溪市委第二巡察组', 'xuncha', opening)).toBe('prefecture');
  expect(levelOf('市委第二巡察组', 'xuncha', '聚焦贯彻党中央、省委决策部署和市委部署要求情况')).toBe(
    'prefecture',
  );
});
