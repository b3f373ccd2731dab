/** Persons who can be talked to or sanctioned: offices, and words ending in 员, 长, 人, 师, 者. */
export const PERSON_NOUN =
  /(?:干部|党员|书记|人|[^会议]员|(?<!增|成|延|生|特|校)长|主任|领导|同志|代表|专干|职工|员工|者|主干|会计|出纳|司机|教师|医生|经理|对象|民警|主管|校长|学生|班子|骨干|干警|护士|村干|辅警|总监|董事|监事|文书|会计师)/u;

const ENDS_IN_PERSONS = new RegExp(`${PERSON_NOUN.source}$`, 'u');

export function endsInPersons(text: string): boolean {
  return ENDS_IN_PERSONS.test(text);
}

/** Classifiers for persons; none in 党内警告2. */
export const PERSON_UNIT = /^余?(?:人次|人|名|位|次|)$/u;
