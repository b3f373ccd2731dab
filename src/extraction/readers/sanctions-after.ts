import { withoutAsides } from './asides.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { LIGHT } from '#extraction/vocabulary/sanctions.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { isNoSanction, STAFFING } from './no-sanction.ts';
import { endsInPersons, PERSON_NOUN, PERSON_UNIT } from '#extraction/persons.ts';
import { ORGS, sanctionCandidate } from './sanction-candidate.ts';
import { ANY_SANCTION, sanctionWords } from './sanction-words.ts';
import type { SanctionWord } from './sanction-words.ts';

/** A comma does not end a list of sanctions on the same persons: 给予党内警告处分,调离岗位. */
const BREATH = new RegExp(
  `[;()]|,(?!(?:并|同时|依法|予以|给予)*(?:${ANY_SANCTION})(?:处分|处理|教育)?(?:[,;()]|$))`,
  'u',
);

/** Sanctions named after their number: 2名干部给予批评教育, 3人作出书面检查, 1名村主干给予开除党籍处分并移送司法机关. */
export function sanctionsAfter(numberMention: NumberMention, context: Context): Candidate[] | null {
  const stretch = withoutAsides(context.right).split(BREATH)[0] ?? '';
  const words = sanctionWords(stretch, context.left);
  const first = words[0];
  if (!first || !followsFrom(stretch.slice(0, first.start), first, numberMention)) return null;
  const chain = chained(words, stretch);
  if (chain.length === 0) return null;
  if (isNoSanction(first, context.clause + stretch, numberMention, context.left)) return [];
  const end = numberMention.end + endOf(chain.at(-1) ?? first, stretch);
  if (chain.length > 1 && chain.every(({ code }) => LIGHT.has(code))) {
    return [sanctionCandidate('education_reminder', numberMention, { start: numberMention.start, end })];
  }
  const ofOrganisations = ORGANISATION.test(stretch.slice(0, first.start).replace(VERBS_BEFORE, ''));
  return chain.map((word) =>
    sanctionCandidate(
      ofOrganisations && /^[个家]$/u.test(numberMention.unit) ? ORGS : word.code,
      numberMention,
      {
        start: numberMention.start,
        end: numberMention.end + endOf(word, stretch),
      },
    ),
  );
}

function endOf(word: SanctionWord, stretch: string): number {
  return word.end + (/^(?:处分|处理)/u.exec(stretch.slice(word.end))?.[0].length ?? 0);
}

const VERBS_BEFORE =
  /(?:分别|全部|一并|逐一|及时|严肃|均|都|已|被|由监委|由纪委|由纪检监察机关|予以|给予|进行了?|作出了?|做出|受到了?|受|接受|开展|实施|采取|依规|依纪|依法|其|的|了|党纪|政务|和|因|运用)*$/u;
const NO_PERSONS = /企业|公司|单位|机构|学生|群众|患者/u;
const ORGANISATION = /(?:党组织|党支部|党总支|党委|党组|单位党组织|支部)$/u;
const ORGANISATION_MEASURES: ReadonlySet<string> = new Set([
  'held_accountable_total',
  'circulated_criticism',
  'ordered_self_examination',
  ORGS,
]);

function followsFrom(gap: string, word: SanctionWord, numberMention: NumberMention): boolean {
  if (/[、\d|]/u.test(gap) || gap.length > 28) return false;
  const who = gap.replace(VERBS_BEFORE, '');
  if (/^(?:个|家)$/u.test(numberMention.unit) && ORGANISATION.test(who))
    return ORGANISATION_MEASURES.has(word.code);
  if (word.code === ORGS) return /^(?:个|家)$/u.test(numberMention.unit);
  if (/^(?:个|家|起|件)$/u.test(numberMention.unit)) {
    if (numberMention.unit === '个' && /党组织|党支部|单位/u.test(who) && !endsInPersons(who)) return false;
    return numberMention.unit === '个' && endsInPersons(who);
  }
  if (!PERSON_UNIT.test(numberMention.unit) || numberMention.unit === '次') return false;
  if (/^余?[名位]$/u.test(numberMention.unit) && !NO_PERSONS.test(who)) return true;
  return who === '' || PERSON_NOUN.test(who) || /^(?:涉嫌|因|违反|违规|已|被)/u.test(who);
}

/** The first word and those that follow it directly, as long as none has a number of its own. */
function chained(words: readonly SanctionWord[], stretch: string): SanctionWord[] {
  const chain: SanctionWord[] = [];
  for (const word of words) {
    const previous = chain.at(-1);
    const link = previous ? stretch.slice(previous.end, word.start) : '';
    if (previous && !/^(?:处分|处理)?(?:[、和及与并]|并且|以及|,)?(?:给予|予以|依法|作出|进行)?$/u.test(link))
      break;
    chain.push(word);
  }
  const rest = stretch.slice(chain.at(-1)?.end ?? 0);
  return /^(?:处分|处理|教育)?(?:共)?\d/u.test(rest) ? [] : chain;
}

/** 免去1名村党支部书记职务: the post is between the verb and its object. */
export function relievedOfPost(numberMention: NumberMention, { left, right }: Context): Candidate[] | null {
  const object = /^(?<who>[^,。;、\d]{1,18}?)(?:的)?(?:领导)?职务/u.exec(right);
  const verb = /(?:依规|依纪)?免去(?:了)?$/u.exec(left);
  if (
    !object ||
    !verb ||
    !PERSON_UNIT.test(numberMention.unit) ||
    STAFFING.test(left.slice(-30) + right.slice(0, 30))
  )
    return null;
  const span = { start: numberMention.start - verb[0].length, end: numberMention.end + object[0].length };
  return [sanctionCandidate('removal_from_post', numberMention, span)];
}

const DEALT_WITH =
  /^(?:[^,。;、\d]{0,8}?(?:人员|干部|党员|责任人|责任者|同志|职工|人))?(?:[均都也]|已经|已|依规|依纪|依法|分别|严肃)*(?:作出|做出|进行|予以|给予)?(?:了)?(?:严肃|相应|相关)?处理(?!好|意见|完|中)/u;

/** 对16名相关人员已处理: dealt with, without saying how. */
export function dealtWith(numberMention: NumberMention, { clause, right }: Context): Candidate[] | null {
  const match = DEALT_WITH.exec(right);
  if (!match || !clause.endsWith('对') || !/^余?(?:人|名|位)$/u.test(numberMention.unit)) return null;
  const span = { start: numberMention.start - 1, end: numberMention.end + match[0].length };
  return [sanctionCandidate('held_accountable_total', numberMention, span)];
}
