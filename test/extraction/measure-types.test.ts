import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEASURE_TYPES } from '#extraction/vocabulary/codelists.ts';
import { EXPLANATION, MEASURE_CUES, MEASURE_MASKS } from '#extraction/vocabulary/measure-types.ts';
import { fold } from '#text/fold.ts';
import { spelled } from '#extraction/cues.ts';
import { typesOf } from '../../scripts/evaluate/pieces.ts';

const codes = (text: string) => typesOf(text).toSorted();

describe('measureTypes', () => {
  test.each([
    ['修订校办企业用印制度。', ['rule_making']],
    ['理事会传达学习省里会议精神。', ['study_meeting']],
    ['召开专题会议，研究部署渡口改造。', ['deliberation']],
    ['抽查病历四百份。', ['inspection_self_check']],
    ['开展供销社系统专项整治。', ['special_campaign']],
    ['对两名班组长予以诫勉。', ['accountability']],
    ['追缴多报的差旅费九百元。', ['money_recovery']],
    ['对三名客户经理经济处罚两千元。', ['accountability']],
    ['查处超限货车十二台。', ['legal_enforcement']],
    ['村级河长每周巡河。', ['inspection_self_check']],
    ['引进茶艺专家六名。', ['staffing_org']],
    ['出纳人员参加业务培训。', ['training']],
    ['增设纪检员一名。', ['staffing_org']],
    ['成立校舍安全工作专班。', ['task_force']],
    ['与车间主任签订目标责任书。', ['assessment_incentive']],
    ['启用扫码点餐小程序。', ['digital_platform']],
    ['二期冷链仓库开工。', ['project_investment']],
    ['班子成员走访茶农六十户。', ['service_support']],
    ['在村口设置举报箱。', ['publicity']],
    ['问题逐条销号。', ['ledger_list']],
    ['编制矿区绿化三年行动计划。', ['planning']],
    ['组织观看警示教育片。', ['education_warning']],
    ['聘请会计师事务所出具意见。', ['third_party']],
    ['邀请专家授课。', ['training']],
    ['对欠租商户提起诉讼。', ['legal_enforcement']],
    ['坚持举一反三。', ['infer_all']],
  ])('reads %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('gives a measure several types', () => {
    expect(codes('修订接待办法，退缴超支费用三千元，对经办人批评教育。')).toEqual([
      'accountability',
      'money_recovery',
      'rule_making',
    ]);
  });

  test('gives no type to an act of no listed type', () => {
    expect(codes('给值班室换了两把椅子。')).toEqual([]);
  });

  test('a plan with its number is no promise', () => {
    expect(codes('制定培训计划1份。')).not.toContain('pending_commitment');
  });

  test('does not read 融资平台 as a digital platform', () => {
    expect(codes('厘清融资平台与管委会的边界。')).not.toContain('digital_platform');
  });

  test('does not read 公开招标 as disclosure', () => {
    expect(codes('五十万元以上的物料公开招标。')).not.toContain('publicity');
  });

  test('lets no gap cross a comma', () => {
    expect(codes('制定课表，公布作息办法的执行时间。')).not.toContain('rule_making');
  });

  test('does not end a clause at the comma of a number', () => {
    expect(codes('收回垫付的1,206元。')).toEqual(['money_recovery']);
  });

  test('ignores what was not done', () => {
    expect(codes('该村未参与培训。')).not.toContain('training');
  });

  test('reads traditional and full-width text alike', () => {
    expect(codes('追繳違規發放的補貼３，２００元，對２人誡勉。')).toEqual([
      'accountability',
      'money_recovery',
    ]);
  });
});

describe('what was done counts', () => {
  test.each([
    ['组织学习《青川乡干部处分条例》。', ['study_meeting']],
    ['传达学习问责条例。', ['study_meeting']],
    ['集中学习《约谈办法》《诫勉规定》，撰写体会。', ['study_meeting']],
    ['对《渡口检查规程》进行专题学习。', ['study_meeting']],
    ['制定责任追究制度。', ['rule_making']],
    ['印发《值班人员问责办法》。', ['rule_making']],
    ['修订《船闸巡查制度》。', ['rule_making']],
    ['印发《山塘整治实施方案》。', ['planning']],
    ['制定《站所权责清单》。', ['ledger_list']],
    ['制定《码头风险清单及应对措施》。', ['ledger_list']],
    ['出台《关于印发〈茶园巡查方案〉的通知》。', ['planning']],
    ['按照《苗圃督查办法》归还钥匙。', []],
  ])('to a document: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    ['将宣传、培训情况纳入年终考核。', ['assessment_incentive']],
    ['修订考勤规定，不断提升培训质量。', ['rule_making']],
    ['修订考勤规定，切实增强监督检查实效。', ['rule_making']],
    ['对抽查发现的漏水点予以修补。', []],
    ['针对“公示不及时”“台账不全”等问题，修订村务规定。', ['rule_making']],
    ['经理事会审议通过后签字。', []],
  ])('not what is only mentioned: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('an aim with a figure is a result', () => {
    expect(codes('提升渔港泊位12个，建成投用。')).toEqual(['project_investment']);
  });

  test.each([
    ['清理村级合同。', '对村级合同进行清理。', 'inspection_self_check'],
    ['退回多领的补贴。', '多领的补贴已退回。', 'money_recovery'],
    ['修订食堂管理规定。', '食堂管理规定重新作了修订。', 'rule_making'],
    ['调整渡船管理站负责人。', '渡船管理站负责人已调整。', 'staffing_org'],
  ])('in either order: %s %s', (one, other, expected) => {
    expect(codes(one)).toEqual([expected]);
    expect(codes(other)).toEqual([expected]);
  });

  test.each([
    ['召开乡镇党委会议，专题学习防汛条例。', ['study_meeting']],
    ['召开渡口整治座谈会。', ['deliberation']],
    ['召开村民大会，集中学习村规；召开船工大会。', ['deliberation', 'study_meeting']],
    ['选派三名骨干参加船闸培训。', ['training']],
    ['选派三名骨干到渡口任职。', ['staffing_org']],
  ])('a meeting or an assignment of staff is only the means of what it serves: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    ['制定渡口巡查方案。', ['planning']],
    ['对已签约的渔港项目进行核查。', ['inspection_self_check']],
    ['对培训、走访情况开展督查。', ['inspection_self_check']],
    ['梳理在册签约项目。', ['inspection_self_check']],
    ['补记巡查记录，约谈两人。', ['accountability']],
    ['五千元以上的支出一律由理事会审议。', ['rule_making']],
    ['按照巡查清单要求，约谈两人。', ['accountability']],
    ['建立渡口党委议事制度。', ['rule_making']],
  ])('not what only names the object: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    ['通过集中学习、现场检查等方式，开展船员培训。', ['training']],
    ['就宣传、培训等方面约谈两人。', ['accountability']],
  ])('not what is listed as a way or a respect: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('not a threshold', () => {
    expect(codes('投资50万元以上的码头一律由理事会审议。')).toEqual(['rule_making']);
    expect(codes('约谈两人，投资50万元以上另行登记。')).toEqual(['accountability']);
  });

  test.each([
    ['对竣工验收资料逐份审查。', ['inspection_self_check']],
    ['聘请社区监督员九名。', 'third_party'],
    ['倒查三年票据。', ['inspection_self_check']],
    ['会前征求意见后由理事会审议。', ['deliberation']],
    ['两个问题并入本轮一体整改。', 'infer_all'],
    ['杜绝类似问题再次发生。', 'infer_all'],
    ['在码头设置警示标志。', 'education_warning'],
    ['落实年度化债方案，约谈两人。', ['accountability']],
    ['预计总投资三亿元的冷库已开工。', ['project_investment']],
    ['修订理事会末位表态规则。', ['rule_making']],
    ['约谈考核靠后的两个支部。', ['accountability']],
    ['明确码头前置研究事项，修订理事会规则。', ['rule_making']],
    ['门面公开拍租。', 'publicity'],
  ] as const)('read as it is meant: %s', (text, expected) => {
    if (typeof expected === 'string') expect(codes(text)).not.toContain(expected);
    else expect(codes(text)).toEqual(expected);
  });

  test.each([
    ['绘制渔港产业图谱。', ['planning']],
    ['印发年度学习安排。', ['planning']],
    ['完善联席会议制度。', ['rule_making', 'task_force']],
    ['开展“清河攻坚”行动，取缔采砂作坊六家。', ['legal_enforcement', 'special_campaign']],
    ['货运审批时限压缩一半。', ['service_support']],
    ['安置库区农户四十户。', ['service_support']],
    ['向山村小学捐赠图书。', ['service_support']],
    ['对进展落后的三个站所予以通报。', ['accountability']],
    ['对码头公司账目进行审计。', ['inspection_self_check']],
    ['出台水手新政。', ['rule_making']],
    ['组建码头攻坚队。', ['task_force']],
    ['建立渡口、船闸和码头船舶“一月一晒单”工作机制。', ['rule_making']],
    ['建立船员资源库。', ['ledger_list']],
    ['淘汰燃煤锅炉六台。', ['project_investment']],
  ])('in other words: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    ['持续加强渡船监管。', ['inspection_self_check']],
    ['进一步规范用印流程。', ['rule_making']],
    ['约谈两人，加强渡船监管。', ['accountability']],
  ])('a weak word only if no other word decides: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('of several weak words, the one usual for the topic', () => {
    const text = '关心项目人员。';
    expect(typesOf(text, ['cadre_team'])).toEqual(['staffing_org']);
    expect(typesOf(text, ['investment_attraction'])).toEqual(['project_investment']);
    expect(typesOf(`约谈两人，${text}`, ['cadre_team'])).toEqual(['accountability']);
  });

  test.each([
    ['建立由分管领导召集的渔港联席会议制度。', ['task_force']],
    ['健全渔港联席会议制度。', ['rule_making', 'task_force']],
    ['实行每周走访企业制度。', ['service_support']],
    ['推行岗位责任制度。', ['rule_making']],
    ['制定干部积分管理办法。', ['assessment_incentive', 'rule_making']],
    ['修订《渔港企业综合评价办法》。', ['assessment_incentive', 'rule_making']],
    ['召开党工委会议,学习讲话精神。', ['study_meeting']],
    ['召开党工委会议,学习讲话精神,讨论下一步思路。', ['deliberation', 'study_meeting']],
  ])('what a rule or a meeting is about: %s', (text, expected) => {
    expect([...codes(text)].sort()).toEqual(expected);
  });

  test('an aim counts if nothing else is stated', () => {
    expect(codes('有效提升渔港服务水平。')).toEqual(['service_support']);
  });

  test('a long paragraph has at most four types, sanctions and money first', () => {
    const found = codes('开展培训。公示结果。建立台账。聘请律师。召开例会。约谈两人。追缴补贴。');
    expect(found).toHaveLength(4);
    expect(found).toEqual(expect.arrayContaining(['accountability', 'money_recovery']));
  });

  test.each([
    ['对近年签订的框架协议逐一登记造册。', ['ledger_list']],
    ['对负有审核责任的干部约谈。', ['accountability']],
    ['针对渡口检查走过场问题,约谈两人。', ['accountability']],
    ['反馈指出的超范围发放补贴,系据实发放。', ['explanation_only']],
    ['聚焦招投标、资产处置等关键环节,约谈两人。', ['accountability']],
    ['以支部结对为抓手,约谈两人。', ['accountability']],
    ['厂房项目因汛情尚未完工,约谈两人。', ['accountability']],
    ['集中观看警示片《渡口之痛》。', ['education_warning']],
    ['观看《渡口之痛》等警示片。', ['education_warning']],
    ['健全党员培训、支部考评等7项制度。', ['rule_making']],
    ['发现台账不全等问题9个,约谈两人。', ['accountability']],
    ['引入第三方机构对渔港项目进行评估。', ['third_party']],
    ['规范合同培训、公示等环节,修订合同管理办法。', ['rule_making']],
    ['由于手续原因,产权证尚未办理,正在与渔业局对接。', ['pending_commitment']],
  ])('not what only says which one, why or where: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('a lawsuit, even as a way of getting money back', () => {
    expect(codes('通过诉讼、调解等方式追缴租金。')).toEqual(
      expect.arrayContaining(['legal_enforcement', 'money_recovery']),
    );
  });

  test('a cue that spans two words is not one', () => {
    expect(codes('召开工作例会。')).toEqual(['deliberation']);
    expect(codes('恢复工作秩序。')).toEqual([]);
    expect(codes('开通渔民直通车。')).not.toContain('project_investment');
    expect(codes('公开工作简报。')).not.toContain('project_investment');
    expect(codes('推进修编渡口名录。')).not.toContain('training');
    expect(codes('完善风险防控规定。')).toEqual(['rule_making']);
    expect(codes('整理党建档案。')).toEqual(['ledger_list']);
  });
});

describe('explanation_only', () => {
  test.each([
    '经核实，该水塘不属于本场管护范围。',
    '由于承租人病故等原因，合同未能续签。',
    '经查阅当年票据，伙食标准均未超规定。',
    '情况说明：该楼由市里统一代建。',
    '因河道改线导致泵站闲置。',
    '两处码头均因投资方原因停工。',
    '渡口不在本镇管辖之内。',
    '由于未办结移交，只有复印件。',
    '因航道等级受限，码头没有扩容。',
  ])('%s', (text) => {
    expect(codes(text)).toEqual(['explanation_only']);
  });

  test('an explanation with an act gets the type of the act', () => {
    expect(codes('经核实，两笔不属于重复支付；其余四笔已全部追回。')).toEqual(['money_recovery']);
  });

  test('an explanation that is extended to similar cases has both types', () => {
    expect(codes('两处码头均因投资方原因停工，举一反三。')).toEqual(['explanation_only', 'infer_all']);
  });

  test('an explanation with an act of no listed type is not explanation_only', () => {
    expect(codes('经核实，该路段不属于园区，已函告养护单位。')).toEqual([]);
  });
});

describe('pending_commitment', () => {
  test.each([
    '待主管部门批复后组织培训。',
    '新的考勤制度正在征求意见。',
    '下一步将修订采购办法。',
    '后续将会同村委追缴租金。',
    '拟于明年建立线上平台。',
    '计划分两年清退。',
    '该宗地的处置以上级决定为准。',
    '将于九月开展专项整治。',
  ])('%s', (text) => {
    expect(codes(text)).toEqual(['pending_commitment']);
  });

  test.each([
    ['将六座泵站纳入考核。', ['assessment_incentive']],
    ['将正在施工的两条路列入台账。', ['ledger_list']],
    ['接待群众后逐户走访。', ['service_support']],
    ['对待遇落实情况开展自查。', ['inspection_self_check']],
    ['制定年度培训计划。', ['planning']],
  ])('%s is not a promise', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('a promise beside an act is marked too', () => {
    expect(codes('已追回补贴两万元，余款将于年底前收回。')).toEqual(['money_recovery', 'pending_commitment']);
  });

  test('a promised act is not counted as done', () => {
    expect(codes('已核查账目，下一步将组织培训、问责到人。')).toEqual([
      'inspection_self_check',
      'pending_commitment',
    ]);
  });

  test('a promise ends with its sentence', () => {
    expect(codes('方案正在论证。修订了用车制度。')).toEqual(['pending_commitment', 'rule_making']);
  });
});

describe('for any text', () => {
  test('cues are written in folded form', () => {
    const written = JSON.stringify([MEASURE_CUES, MEASURE_MASKS, EXPLANATION]);
    expect(fold(written)).toBe(written);
  });

  const cues = [...Object.values(MEASURE_CUES), EXPLANATION]
    .flatMap((entry) => Object.values(entry).join(' ').split(/\s+/u))
    .map((cue) => cue.replace('…', '某某'));
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...cues, '，', '。', '将', '待', '正在', '经核实'),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((parts) => fold(parts.join('')));
  const known = new Set<string>(MEASURE_TYPES.map(({ code }) => code));

  test('only known types occur, each once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = typesOf(source);
        expect(found.filter((code) => !known.has(code))).toEqual([]);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test('explanation_only stands beside no act, but where the act reaches beyond the finding', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = codes(source);
        if (found.includes('explanation_only')) {
          expect(
            found.filter((code) => code !== 'explanation_only' && code !== 'pending_commitment'),
          ).toEqual(found.includes('infer_all') ? expect.arrayContaining(['infer_all']) : []);
        }
      }),
    );
  });

  test('lone surrogates, NULs and a very long line are harmless', () => {
    expect(codes('\ud800\u0000追缴\udfff')).toEqual(['money_recovery']);
    expect(codes('自查'.repeat(500_000))).toEqual(['inspection_self_check']);
    expect(codes('待'.repeat(500_000))).toEqual([]);
  });
});

describe('the vocabulary of measure types', () => {
  test.each([...Object.entries(MEASURE_CUES), ['explanation_only', EXPLANATION] as const])(
    'has no duplicate cue for %s',
    (_, entry) => {
      const words = Object.values(entry).flatMap((cues: string) => cues.trim().split(/\s+/u));
      expect(words).toEqual([...new Set(words)]);
    },
  );

  test('has no unused mask', () => {
    const heads = Object.values(MEASURE_CUES).flatMap((entry) =>
      Object.values(entry)
        .flatMap((cues: string) => cues.split(/\s+/u))
        .flatMap((cue) => spelled(cue.split('…')[0] ?? '')),
    );
    const idle = MEASURE_MASKS.split(/\s+/u)
      .filter((mask) => !mask.includes('…'))
      .flatMap(spelled)
      .filter((mask) => !heads.some((head) => mask.includes(head)));
    expect(idle).toEqual([]);
  });
});
