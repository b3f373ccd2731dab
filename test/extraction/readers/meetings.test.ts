import { describe, test } from 'vitest';
import { expectResult } from '../../support/expected-facts.ts';

describe('the number of a session counts no meetings', () => {
  test.each([
    ['传达学习市委八次全会、市纪委四次全会精神。', ''],
    ['贯彻落实市委四届六次全会、全市经济工作会议精神。', ''],
    ['在区十八届人大三次会议、区政协二次会议期间部署整改。', ''],
    ['区委召开⟦3次会议⟧研究整改。', 'meetings_total 3次'],
    ['县委⟦5次会议⟧专题研究整改。', 'meetings_total 5次'],
    ['区委⟦两次会议⟧专题部署整改。', 'meetings_total 2次'],
    ['局党组⟦3次全体会议⟧研究整改。', 'meetings_total 3次'],
    ['整改领导小组先后召开⟦3次全体会议⟧研究整改。', 'meetings_leading_group 3次'],
  ])('%s', expectResult);
});

describe('meetings still to be held are not counted', () => {
  test.each([
    ['接着还要再开4次推进会。', ''],
    ['整改领导小组还要再召开3次会议。', ''],
    ['会议还要求整改,召开⟦整改推进会4次⟧。', 'meetings_dispatch 4次'],
  ])('%s', expectResult);
});

describe('what the meetings were on may stand between them and their number', () => {
  test.each([
    ['召开⟦常委会会议,研究巡察整改工作8次⟧。', 'meetings_party_committee 8次'],
    ['召开⟦常委会会议、专题会议,研究部署整改工作共8次⟧。', 'meetings_total 8次'],
    ['⟦整改领导小组召开会议,研究部署整改工作5次⟧。', 'meetings_leading_group 5次'],
    ['召开常委会会议,研究经济工作8次。', ''],
    ['各责任单位召开会议,研究整改工作86次。', ''],
    ['派驻纪检监察组召开会议,研究整改3次。', ''],
    ['区人大召开主任会议,研究巡察整改事项3次。', ''],
    ['每季度召开党组会议,研究整改工作4次。', ''],
    ['先后召开⟦4次部务会议⟧,传达学习巡察反馈会议精神。', 'meetings_party_committee 4次'],
  ])('%s', expectResult);
});

describe('meetings of those who supervise are not those of the body', () => {
  test.each([
    ['驻委纪检监察组全程进行督导,先后2次召开专题督导会。', ''],
    ['派驻纪检监察组召开专题会议3次,区委召开⟦常委会会议4次⟧。', 'meetings_party_committee 4次'],
    ['局党组联合派驻纪检监察组召开⟦专题会议3次⟧。', 'meetings_special_topic 3次'],
    ['党组会同派驻纪检监察组召开⟦专题会议3次⟧。', 'meetings_special_topic 3次'],
    ['主动接受派驻纪检监察组监督,召开⟦整改推进会4次⟧。', 'meetings_dispatch 4次'],
    ['派驻纪检监察组全程监督,先后召开⟦整改专题会议6次⟧。', 'meetings_special_topic 6次'],
    ['听取派驻纪检监察组意见,召开⟦专题会议3次⟧。', 'meetings_special_topic 3次'],
  ])('%s', expectResult);
});

describe('the head may be named clauses before', () => {
  test.each([
    ['青禾区委书记带头领办难题,反馈以来,召开⟦会议专题调度整改工作10次⟧。', 'meetings_led_by_head 10次'],
    ['青禾区委书记带头领办难题,区委召开⟦会议专题调度整改工作10次⟧。', 'meetings_total 10次'],
    ['区纪委书记带头领办难题,召开⟦会议专题调度整改工作10次⟧。', 'meetings_total 10次'],
  ])('%s', expectResult);
});

test.each([
  ['召开⟦党组会议4次⟧、⟦推进会议2次⟧、碰头会5次。', 'meetings_party_committee 4次; meetings_dispatch 2次'],
])('small meetings beside other kinds are no total: %s', expectResult);

test('the meetings of half a year are its ordinary ones', () =>
  expectResult('2023年上半年召开党组会议16次。'));

describe('meetings that share a number may be listed with commas', () => {
  test.each([
    ['召开⟦党组会议,专题会议共12次⟧。', 'meetings_total 12次'],
    ['召开⟦专题会议,推进会议,座谈会共18场次⟧。', 'meetings_total 18场次'],
    ['召开⟦党组会议3次⟧,⟦专题会议共12次⟧。', 'meetings_party_committee 3次; meetings_special_topic 12次'],
    ['党组会议审定方案,⟦专题会议共12次⟧。', 'meetings_special_topic 12次'],
  ])('%s', expectResult);
});

describe('who leads a meeting may be told by 牵头', () => {
  test.each([
    ['局党组主要负责同志先后⟦6次牵头召开会议⟧听取汇报。', 'meetings_led_by_head 6次'],
    ['局党组书记⟦牵头召开会议6次⟧。', 'meetings_led_by_head 6次'],
    ['牵头单位召开⟦会议6次⟧。', 'meetings_total 6次'],
    ['区委书记亲自部署,各牵头单位召开⟦会议35次⟧。', 'meetings_total 35次'],
    ['召开⟦由书记牵头的专题会议5次⟧。', 'meetings_special_topic 5次'],
  ])('%s', expectResult);
});

describe('cells of a row are read one by one', () => {
  test.each([
    [
      '会议研究 | ⟦党组会8次⟧ | ⟦专题会5次⟧ | ⟦推进会3次⟧',
      'meetings_party_committee 8次; meetings_special_topic 5次; meetings_dispatch 3次',
    ],
    [
      '⟦党组会8次⟧　⟦专题会5次⟧　⟦推进会3次⟧',
      'meetings_party_committee 8次; meetings_special_topic 5次; meetings_dispatch 3次',
    ],
  ])('%s', expectResult);
});

describe('a bracket may stand between a kind of meeting and its number', () => {
  test.each([
    ['召开⟦党委会(含扩大会)11次⟧。', 'meetings_party_committee 11次'],
    ['召开⟦常委会(党委会)11次⟧。', 'meetings_party_committee 11次'],
    ['召开⟦专题民主生活会(组织生活会)3次⟧。', 'democratic_life_meetings 3次'],
    ['召开⟦盟委会议14次⟧。', 'meetings_party_committee 14次'],
  ])('%s', expectResult);
});

describe('the office of a group is of the group, and unions meet on their own business', () => {
  test.each([
    ['⟦领导小组及其办公室先后召开会议13次⟧。', 'meetings_leading_group 13次'],
    ['召开党支部大会14次、党小组会30次、工会会议2次。', ''],
  ])('%s', expectResult);
});

describe('who chairs decides, whatever the kind of meeting, and 碰头 is one', () => {
  test.each([
    ['局党组书记召集班子成员⟦开会4次⟧。', 'meetings_led_by_head 4次'],
    ['书记亲自⟦主持召开整改协调会3次⟧。', 'meetings_led_by_head 3次'],
    ['副校长主持召开整改协调会3次。', ''],
    ['领导小组⟦碰头4次⟧。', 'meetings_leading_group 4次'],
    ['由党委书记任组长的领导小组⟦开会7次⟧。', 'meetings_leading_group 7次'],
    ['安全生产领导小组开会7次。', ''],
    ['安全生产的领导小组召开会议5次。', ''],
    ['与公安局会商12次。', ''],
    ['纪委书记主持召开整改协调会3次。', ''],
    ['校长主持召开校务会5次。', ''],
    ['⟦地委委员会议先后17次⟧听取汇报、研究整改。', 'meetings_party_committee 17次'],
  ])('%s', expectResult);
});

describe('who attends does not change the kind of a meeting', () => {
  test.each([
    ['围绕整改召开院长办公会6次、⟦中层干部推进会5次⟧。', 'meetings_dispatch 5次'],
    ['召开⟦党组会4次⟧、⟦处室负责人调度会8次⟧。', 'meetings_party_committee 4次; meetings_dispatch 8次'],
    ['⟦全省系统视频推进会5次⟧,推动巡视整改。', 'meetings_dispatch 5次'],
    ['安全生产负责人调度会8次。', ''],
    ['召开干部会议5次。', ''],
  ])('%s', expectResult);
});

describe('meetings of several kinds that share a number are a total, however they are joined', () => {
  test.each([
    ['召开⟦党委会、专题会以及推进会近30次⟧。', 'meetings_total 30次 below'],
    ['以⟦支委会、党员大会、职工会等形式专题研究整改工作十余次⟧。', 'meetings_total 10次 at_least'],
    ['通过⟦党委会、专题会等方式研究整改工作12次⟧。', 'meetings_total 12次'],
    ['累计召开⟦党委会(扩大会)13次⟧。', 'meetings_party_committee 13次'],
  ])('%s', expectResult);
});

describe('groups for other work do not count', () => {
  test.each([
    ['党建工作领导小组先后2次专题听取整改情况汇报。', ''],
    ['整改工作领导小组先后⟦2次专题听取整改情况汇报⟧。', 'meetings_special_topic 2次'],
  ])('%s', expectResult);
});

describe('what staff met on decides', () => {
  test.each([
    ['召开党员推进会6次,发展党员12名。', ''],
    ['中层干部例会18次。', ''],
    ['老干部专题会2次。', ''],
    ['警示教育会以及廉政谈话会5次。', ''],
    ['区委落实反馈意见工作领导小组⟦3次专题研究⟧。', 'meetings_special_topic 3次'],
    ['意识形态工作领导小组专题研究2次。', ''],
    ['召开⟦党委(扩大会议)5次⟧。', 'meetings_party_committee 5次'],
    [
      '⟦党组会议12次⟧、⟦整改工作领导小组会议和领导小组办公室会议26次⟧。',
      'meetings_party_committee 12次; meetings_leading_group 26次',
    ],
  ])('%s', expectResult);
});

describe('how often meetings are held is no number, but their sum is', () => {
  test.each([
    ['⟦整改领导小组办公室每周例会累计25次⟧。', 'meetings_leading_group 25次'],
    ['整改办每周召开⟦调度会,共召开18次⟧。', 'meetings_total 18次'],
    ['每月召开党组会议2次。', ''],
    ['党建工作领导小组召开专题会议5次。', ''],
  ])('%s', expectResult);
});

test('ordinary meetings do not count by their sum either', () => {
  expectResult('每月召开党委会议,共召开12次。', '');
});
