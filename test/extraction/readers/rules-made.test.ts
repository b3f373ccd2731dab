import { describe, test } from 'vitest';
import { expectInItem, expectResult } from '../../support/expected-facts.ts';

describe('rules made, revised or both are counted', () => {
  test.each([
    ['⟦建立完善制度43项⟧。', 'systems_total 43项'],
    ['⟦制定完善各类制度17项⟧。', 'systems_total 17项'],
    ['⟦出台制度文件4个⟧。', 'systems_total 4个'],
    ['⟦完善规章制度9项⟧。', 'systems_total 9项'],
    ['⟦建章立制12项⟧。', 'systems_total 12项'],
    ['⟦整章建制4条⟧。', 'systems_total 4条'],
    ['制定资金⟦管理办法2项⟧。', 'systems_total 2项'],
    ['修订公务接待⟦管理办法3个⟧。', 'systems_revised 3个'],
    ['⟦对11项旧制度作了修订⟧。', 'systems_revised 11项'],
    ['制定措施严格落实资金管理办法2项。', ''],
    ['⟦建章立制25件⟧,其中⟦新订17件⟧。', 'systems_total 25件; systems_new 17件'],
    ['⟦新建制度8项⟧。', 'systems_new 8项'],
    ['⟦新制定制度8项⟧。', 'systems_new 8项'],
    ['⟦修订制度13项⟧。', 'systems_revised 13项'],
    ['⟦新订立制度8项⟧,⟦修改旧制度4项⟧。', 'systems_new 8项; systems_revised 4项'],
    [
      '⟦建章立制28项⟧,其中⟦新建17项⟧、⟦修订11项⟧。',
      'systems_total 28项; systems_new 17项; systems_revised 11项',
    ],
    ['⟦修订完善制度13项⟧。', 'systems_revised 13项'],
    ['⟦建立健全制度机制30余项⟧。', 'systems_total 30项 at_least'],
    ['⟦制定完善9项制度⟧。', 'systems_total 9项'],
    ['⟦建立健全制度17个⟧、完善机制9个。', 'systems_total 17个'],
  ])('%s', expectResult);

  test('side by side, 制定 counts as new and 完善 as revised', () => {
    expectResult('⟦建立制度8项⟧,⟦完善制度13项⟧。', 'systems_new 8项; systems_revised 13项');
  });

  test('new and revised rules are separate if the sentence counts rules', () => {
    expectResult(
      '⟦制定完善制度21项⟧,其中⟦新建8项⟧、⟦修订13项⟧。',
      'systems_total 21项; systems_new 8项; systems_revised 13项',
    );
  });
});

describe('other documents are not counted', () => {
  test.each([
    '废止制度6项。',
    '清理制度文件15件。',
    '学习制度12项。',
    '严格执行请假制度3次。',
    '公开制度9项。',
  ])('%s', (source) => expectResult(source));

  test('rules inside an item are not an overall count', () => {
    expectInItem('修订完善制度3项。');
  });
});

describe('rules made, revised and repealed in one word', () => {
  test.each([
    ['⟦制修订制度27项⟧。', 'systems_total 27项'],
    ['⟦“废改立”制度25项⟧。', 'systems_total 25项'],
    ['⟦立改废制度25项⟧。', 'systems_total 25项'],
  ])('%s', expectResult);
});

describe('rules are also counted as results, and by the verb before their titles', () => {
  test.each([
    ['⟦形成制度成果16项⟧。', 'systems_total 16项'],
    ['⟦产生制度性成果12个⟧。', 'systems_total 12个'],
    ['修订完善《工程管理办法》等⟦制度文件12个⟧。', 'systems_revised 12个'],
    ['制定出台《甲办法》《乙办法》,修订完善《丙办法》等⟦制度15项⟧。', 'systems_total 15项'],
    ['制定《工程管理办法》《采购办法》等⟦制度12项⟧。', 'systems_total 12项'],
  ])('%s', expectResult);
});

describe('new rules and old ones are told apart', () => {
  test.each([
    ['⟦出台新制度29项⟧。', 'systems_new 29项'],
    ['创新制度5项。', ''],
    ['制定《接访日管理规定》等⟦新制度5项⟧。', 'systems_new 5项'],
    ['⟦完善旧制度19个⟧。', 'systems_revised 19个'],
    ['清理旧制度19个。', ''],
    ['修订统计数据审核等⟦制度6项⟧。', 'systems_revised 6项'],
    ['⟦修订新老制度12项⟧。', 'systems_total 12项'],
    ['清理等制度6项。', ''],
    ['对照《党章》,修订《乙办法》等⟦制度15项⟧。', 'systems_revised 15项'],
    ['违反规定5次。', ''],
    ['完善居务公开等⟦制度36项⟧。', 'systems_total 36项'],
    ['⟦制度立改废68项⟧。', 'systems_total 68项'],
    ['⟦新建制度3项⟧、⟦完善7项⟧。', 'systems_new 3项; systems_revised 7项'],
  ])('%s', expectResult);
});

describe('rules abolished beside those made are in their total', () => {
  test.each([
    ['⟦制定、修订、废止制度45项⟧,其中⟦新制定27项⟧。', 'systems_total 45项; systems_new 27项'],
    ['⟦新建、修订、废止制度12项⟧。', 'systems_total 12项'],
    ['废止制度6项。', ''],
    ['⟦修订制度3项⟧、废止制度6项。', 'systems_revised 3项'],
  ])('%s', expectResult);
});
