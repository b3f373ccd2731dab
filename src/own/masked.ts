import { BLACK } from '#extraction/black.ts';
import type { Check, Fact, Instrument, Item, Measure, NoticeRecord } from '#extraction/record.ts';
import { redactText } from '#extraction/redaction.ts';
import type { LogEntry, NoticeLog } from './log.ts';

/** What a project file holds of the words of a notice. */
export type ProjectGrade = 'facts' | 'quotes' | 'texts';

/** The most of a notice's own words that is given on without its text. */
export const LONGEST_PIECE = 40;

/** Each code unit by one ▇, so that offsets and lengths hold and the words come back with the text. */
const blacked = (words: string) => BLACK.repeat(words.length);

/** Names and contact data in what is no notice: a path, a note. Blacking out may show more of them to be such. */
export function masked(words: string): string {
  const shown = redactText(words);
  return shown === words ? words : masked(shown);
}

/** A record already has neither names nor contact data, except perhaps in the name of its file. */
export function maskedRecord(record: NoticeRecord, grade: ProjectGrade): NoticeRecord {
  if (grade === 'texts') return record;
  const { source, facts, items, measures, instruments, checks } = record;
  return {
    ...record,
    source: { ...source, name: masked(source.name) },
    facts: facts.map((fact) => maskedFact(fact, grade)),
    items: items.map((item) => maskedItem(item, grade)),
    measures: measures.map((measure) => maskedMeasure(measure, grade)),
    instruments: instruments.map((one) => maskedInstrument(one, grade)),
    checks: checks.map((check) => maskedCheck(check, grade)),
  };
}

export function maskedLog(log: NoticeLog, grade: ProjectGrade): NoticeLog {
  if (grade === 'texts') return log;
  return log.map((entry) => {
    const { before, after } = entry;
    const note = grade === 'facts' || entry.note === null ? null : masked(entry.note);
    return {
      ...entry,
      before: before && maskedSubject(entry, before, grade),
      after: after && maskedSubject(entry, after, grade),
      note,
    } as LogEntry;
  });
}

function maskedSubject({ of }: LogEntry, thing: NonNullable<LogEntry['after']>, grade: ProjectGrade): object {
  if (of === 'fact') return maskedFact(thing as Fact, grade);
  if (of === 'item') return maskedItem(thing as Item, grade);
  return of === 'measure' ? maskedMeasure(thing as Measure, grade) : thing;
}

function maskedFact(fact: Fact, grade: ProjectGrade): Fact {
  if (grade !== 'facts') return fact;
  const { quote, prefix, suffix } = fact;
  return { ...fact, quote: blacked(quote), prefix: blacked(prefix), suffix: blacked(suffix) };
}

function maskedItem(item: Item, grade: ProjectGrade): Item {
  const show = grade === 'facts' ? blacked : (words: string) => words;
  const { heading, path, status_quote } = item;
  return {
    ...item,
    heading: show(short(heading)),
    path: path.map((above) => show(short(above))),
    status_quote: status_quote === null ? null : show(status_quote),
  };
}

function maskedMeasure(measure: Measure, grade: ProjectGrade): Measure {
  return grade === 'facts' ? { ...measure, lead: blacked(measure.lead) } : measure;
}

function maskedInstrument(instrument: Instrument, grade: ProjectGrade): Instrument {
  return grade === 'facts' ? { ...instrument, title: blacked(instrument.title) } : instrument;
}

/** Findings quote the text only for unreadable figures. */
function maskedCheck(check: Check, grade: ProjectGrade): Check {
  const { found, finding_zh, finding_en } = check;
  if (grade !== 'facts' || check.check !== 'unreadable' || found === null) return check;
  const shown = (finding: string) => finding.replace(found, blacked);
  return { ...check, found: blacked(found), finding_zh: shown(finding_zh), finding_en: shown(finding_en) };
}

/** A heading may be a whole paragraph. */
function short(words: string): string {
  return words.slice(0, LONGEST_PIECE).replace(/[\ud800-\udbff]$/u, '');
}
