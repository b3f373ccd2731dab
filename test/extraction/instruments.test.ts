import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instruments, type FoundInstrument } from '#extraction/instruments.ts';
import { outline } from '#extraction/outline/outline.ts';
import { foldedText } from '#text/fold.ts';

function instrumentsIn(text: string): FoundInstrument[] {
  const notice = foldedText(text);
  return instruments(notice, outline(notice));
}

/** The titles and actions in the body of one item. */
function read(body: string): string[] {
  const text = `一、组织领导情况\n党委召开会议。\n二、巡察反馈问题整改情况\n1.关于“学习不够”问题。${body}\n2.关于“管理不严”问题。开展自查。\n`;
  return instrumentsIn(text).map(({ title, action }) => `${title} ${action}`);
}

describe('the action on a rule is read', () => {
  test.each([
    ['制定《沙湾园区值班办法》,明确责任。', '沙湾园区值班办法 made'],
    ['研究出台了《值班办法》。', '值班办法 made'],
    ['制定印发《值班办法》。', '值班办法 made'],
    ['修订完善《值班办法》。', '值班办法 revised'],
    ['修订印发《值班办法》。', '值班办法 revised'],
    ['进一步完善《值班办法》。', '值班办法 revised'],
    ['对《值班办法》进行修订。', '值班办法 revised'],
    ['将《值班办法》重新修订后执行。', '值班办法 revised'],
    ['完成《值班办法》修订工作。', '值班办法 revised'],
    ['印发《值班办法》的通知。', '值班办法 issued'],
    ['《值班办法》已印发各站。', '值班办法 issued'],
    ['组织学习《值班办法》。', '值班办法 studied'],
    ['深入学习贯彻《值班办法》精神。', '值班办法 studied'],
    ['对《值班办法》进行专题学习。', '值班办法 studied'],
    ['把《值班办法》列入学习内容。', '值班办法 studied'],
    ['严格按照《值班办法》要求值班。', '值班办法 cited'],
    ['严格执行《值班办法》。', '值班办法 cited'],
    ['贯彻落实《值班办法》,值班人员到岗。', '值班办法 cited'],
    ['《值班办法》正在征求意见。', '值班办法 cited'],
    ['未组织学习《值班办法》,只发了通知。', '值班办法 cited'],
    ['此前没有及时修订《值班办法》。', '值班办法 cited'],
    ['未按规定时限制定《值班办法》。', '值班办法 cited'],
    ['针对未学习的问题,组织学习《值班办法》。', '值班办法 studied'],
    ['未完成的事项已制定《值班办法》。', '值班办法 made'],
    ['新建制度2项:《值班办法》《车辆办法》。', '值班办法 made;车辆办法 made'],
  ])('%s', (body, expected) => {
    expect(read(body).join(';')).toBe(expected);
  });
});

describe('each of several titles gets its action', () => {
  test.each([
    ['制定《甲办法》、《乙办法》和《丙办法》。', '甲办法 made;乙办法 made;丙办法 made'],
    [
      '修订《甲办法》《乙办法(试行)》(沙发〔2023〕2号)及《丙办法》。',
      '甲办法 revised;乙办法(试行) revised;丙办法 revised',
    ],
    ['对《甲章程》、《乙条例》和《丙准则》进行学习。', '甲章程 studied;乙条例 studied;丙准则 studied'],
    ['传达学习省里关于《甲措施》、市里关于《乙措施》。', '甲措施 studied;乙措施 studied'],
    ['根据《甲意见》,结合实际制定《乙方案》。', '甲意见 cited;乙方案 made'],
    ['学习《甲条例》,修订《乙规则》,印发《丙清单》。', '甲条例 studied;乙规则 revised;丙清单 issued'],
  ])('%s', (body, expected) => {
    expect(read(body).join(';')).toBe(expected);
  });
});

describe('nested titles and unbalanced marks are read', () => {
  test.each([
    ['出台《关于印发〔沙湾财务制度〕的通知》。', '关于印发〔沙湾财务制度〕的通知 made'],
    ['出台《关于印发〈沙湾财务制度〉的通知》。', '关于印发〈沙湾财务制度〉的通知 made'],
    ['出台《关于印发《沙湾财务制度》的通知》。', '关于印发《沙湾财务制度》的通知 made'],
    ['出台《关于印发《沙湾财务制度》的通知。', '沙湾财务制度 made'],
    ['制定《甲办法,修订《乙办法》。', '乙办法 revised'],
    ['制定甲办法》,修订《乙办法》。', '乙办法 revised'],
    ['制定《甲办法。修订《乙办法》。', '乙办法 revised'],
    ['制定《甲办法', ''],
  ])('%s', (body, expected) => {
    expect(read(body).join(';')).toBe(expected);
  });
});

test('only the rectification part is read, and each title refers to its item', () => {
  const text =
    '根据《甲规划》,巡察组对沙湾园区开展了巡察。\n一、组织领导情况\n制定《整改方案》。\n二、反馈问题整改情况\n' +
    '1.关于“值班不严”问题。制定《值班办法》。\n2.关于“车辆不清”问题。制定《车辆办法》。\n三、下一步打算\n修订《乙办法》。\n';
  const found = instrumentsIn(text);
  expect(found.map(({ title, itemIndex }) => [title, itemIndex])).toEqual([
    ['值班办法', 0],
    ['车辆办法', 1],
  ]);
  for (const { title, start, end } of found) expect(text.slice(start, end)).toBe(`《${title}》`);
});

test('any text yields titles in order, each within its marks', () => {
  const part = fc.constantFrom(
    '《',
    '》',
    '〈',
    '一、',
    '二、问题整改情况\n',
    '1.',
    '制定',
    '学习',
    '、',
    '。',
    '\n',
    '甲办法',
    '\ud83d',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = `一、反馈问题整改情况\n1.关于“甲”问题。${parts.join('')}`;
      let last = 0;
      for (const { start, end, title } of instrumentsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(`《${title}》`);
        last = end;
      }
    }),
  );
});
