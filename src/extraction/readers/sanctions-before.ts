import type { Span } from '#text/span.ts';
import { withoutAsides } from './asides.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { FILLER } from './reading.ts';
import { LIGHT } from '#extraction/vocabulary/sanctions.ts';
import { clauseStartOutside } from '#extraction/tokens/clauses.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { isNoSanction } from './no-sanction.ts';
import { endsInPersons, PERSON_UNIT } from '#extraction/persons.ts';
import { CASES, ORGS, sanctionCandidate } from './sanction-candidate.ts';
import { sanctionWords } from './sanction-words.ts';
import type { SanctionWord } from './sanction-words.ts';

const CASE_UNIT = /^(?:件次|件|起|宗|条|个)$/u;
const SUFFIX =
  /^(?:等|和|及)?(?:党纪|政务|组织)?(?:处分|处理|处置|谈话|措施|处罚|教育|决定|方式|资格|工作)*(?:[一二两三]年)?(?:处分|处理)?(?:了)?(?:其中)?$/u;
const FILL = new RegExp(`^${FILLER}$`, 'u');
const FILL_END = new RegExp(`${FILLER}$`, 'u');

/** 问责整改不力的党组织2个 */
const ORGANISATIONS_NAMED = new RegExp(
  `(?:问责|追责|通报批评)[^,。;、\\d]{0,14}(?:党组织|党委|党组|党支部|党总支)${FILLER}$`,
  'u',
);

/** 问责党组织3个、领导干部12人: the verb also applies to the persons. */
const BESIDES_ORGANISATIONS = new RegExp(
  `(?:问责|追责)[^,。;]{0,12}党(?:组织|支部|委|组)\\d{1,3}[个家][、和]((?:党员|领导|干部|责任人|人员)+${FILLER})$`,
  'u',
);

/** Sanctions on persons without a specific name: 处理违规人员7名, 处分5人, 通报2人次. */
const UNNAMED: readonly (readonly [string, RegExp])[] = [
  [
    'held_accountable_total',
    unnamed('(?<![助办受审代管])处理[^,。;、\\d]{0,10}(?:人员|干部|党员|职工|责任人|责任者)'),
  ],
  [
    'party_gov_sanctions_total',
    unnamed('^(?:、|给予|作出|共|累计|已|先后)*处分(?:违纪|违规|违法|涉案|相关)*(?:党员|干部|人员|责任人)*'),
  ],
  ['circulated_criticism', unnamed('通报(?:党员|干部|人员|责任人)*')],
];

/** 查处问题5起,处理9人 */
const FOUND_OUT = /查处|问责|违纪|立案|处分/u;
const BARELY_NAMED = ['held_accountable_total', unnamed('^(?:共|累计|已|先后)*处理')] as const;

function unnamed(words: string): RegExp {
  return new RegExp(`(?:${words})${FILLER}$`, 'u');
}

/** Sanctions named before their number: 党内警告2人, 约谈进度滞后的负责人2人, 批评教育和提醒谈话共14人. */
export function sanctionsBefore(numberMention: NumberMention, { left }: Context): Candidate[] | null {
  const open = withoutAsides(left);
  const from = clauseStartOutside(open);
  const stretch = open.slice(from);
  const words = sanctionWords(stretch, left.slice(0, from));
  const organisations = ORGANISATIONS_NAMED.exec(stretch);
  if (organisations && /^[个家]$/u.test(numberMention.unit)) {
    return [
      sanctionCandidate(ORGS, numberMention, {
        start: numberMention.start - organisations[0].length,
        end: numberMention.end,
      }),
    ];
  }
  const besides = BESIDES_ORGANISATIONS.exec(stretch)?.[1];
  if (besides && PERSON_UNIT.test(numberMention.unit)) {
    const start = numberMention.start - besides.length;
    return [sanctionCandidate('held_accountable_total', numberMention, { start, end: numberMention.end })];
  }
  if (words.length === 0 && /^余?(?:人次|人|名|位)$/u.test(numberMention.unit))
    return dealtWith(numberMention, stretch, left);
  const last = words.at(-1);
  if (!last || !leadsTo(stretch.slice(last.end), last, numberMention)) return null;
  if (isNoSanction(last, stretch, numberMention, left)) return [];
  const shared = sharing(words, stretch);
  const start = numberMention.start - (stretch.length - (shared[0]?.start ?? last.start));
  const span = { start, end: numberMention.end };
  if (shared.length === 1 || stretch.endsWith('各'))
    return shared.map((word) =>
      sanctionCandidate(word.code, numberMention, stretchSpan(word, numberMention, stretch)),
    );
  return [sanctionCandidate(sharedCode(shared), numberMention, span)];
}

function dealtWith(numberMention: NumberMention, stretch: string, left: string): Candidate[] | null {
  for (const [code, words] of FOUND_OUT.test(left) ? [...UNNAMED, BARELY_NAMED] : UNNAMED) {
    const phrase = words.exec(stretch)?.[0];
    if (phrase)
      return [
        sanctionCandidate(code, numberMention, {
          start: numberMention.start - phrase.length,
          end: numberMention.end,
        }),
      ];
  }
  return null;
}

function stretchSpan(word: SanctionWord, numberMention: NumberMention, stretch: string): Span {
  return { start: numberMention.start - (stretch.length - word.start), end: numberMention.end };
}

/** Whether the words between a sanction and its number are empty or only name the persons. */
function leadsTo(gap: string, word: SanctionWord, numberMention: NumberMention): boolean {
  if (!unitFits(word, numberMention, gap)) return false;
  if (FILL.test(gap) || SUFFIX.test(gap.replace(FILL_END, ''))) return true;
  const named = gap.replace(FILL_END, '');
  return (
    named.length <= 22 &&
    !/\d|、$/u.test(named) &&
    (endsInPersons(named) || CASES.has(word.code) || word.code === 'contract_termination')
  );
}

function unitFits({ code }: SanctionWord, { unit }: NumberMention, gap: string): boolean {
  if (code === ORGS) return /^(?:个|家)$/u.test(unit);
  if (CASES.has(code)) return CASE_UNIT.test(unit) || PERSON_UNIT.test(unit);
  return PERSON_UNIT.test(unit) || (unit === '个' && endsInPersons(gap));
}

/** The last word and those joined to it without their own numbers. */
function sharing(words: readonly SanctionWord[], stretch: string): SanctionWord[] {
  const shared: SanctionWord[] = [];
  for (const word of words.toReversed()) {
    const next = shared[0];
    const link = next ? stretch.slice(word.end, next.start) : '';
    if (next && !/^(?:处分|处理)?(?:[、和及与或]|并|以及|、并)(?:给予)?$/u.test(link)) break;
    shared.unshift(word);
  }
  return shared;
}

function sharedCode(words: readonly SanctionWord[]): string {
  if (words.every(({ code }) => LIGHT.has(code))) return 'education_reminder';
  const codes = new Set(words.map(({ code }) => code));
  if (codes.has('party_sanctions_total') && codes.has('gov_sanctions_total') && codes.size === 2)
    return 'party_gov_sanctions_total';
  return 'held_accountable_total';
}
