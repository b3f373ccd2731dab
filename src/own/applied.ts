import type { Fact, Item, Measure, NoticeRecord } from '#extraction/record.ts';
import type { NoticeLog } from './log.ts';
import { outlined } from './outlined.ts';
import { standings, type Standing } from './standing.ts';

/** A record after its log. */
export interface Applied {
  /** As it now stands: what was rejected is left out. */
  readonly record: NoticeRecord;
  /** All, rejected ones too. */
  readonly facts: ReadonlyMap<string, Standing<Fact>>;
  readonly items: ReadonlyMap<string, Standing<Item>>;
  readonly measures: ReadonlyMap<string, Standing<Measure>>;
  /** Indicators of which a person said that the notice does not print them. */
  readonly absent: readonly string[];
}

/** Replays a log over what the program read, which stays as it is. The same record and log always give the same. */
export function applied(record: NoticeRecord, log: NoticeLog): Applied {
  const facts = standings('fact', byId(record.facts, 'fact_id'), log);
  const items = standings('item', byId(record.items, 'item_id'), log);
  const measures = standings('measure', byId(record.measures, 'measure_id'), log);
  const stated = new Set(keptOf(facts).map(({ indicator }) => indicator));
  const absent = [...standings('absence', new Map(), log).keys()].filter((code) => !stated.has(code));
  if (log.length === 0) return { record, facts, items, measures, absent };
  const kept = withFacts(record, facts);
  return { record: outlined(kept, items, measures), facts, items, measures, absent };
}

function withFacts(record: NoticeRecord, standing: ReadonlyMap<string, Standing<Fact>>): NoticeRecord {
  const facts = inPlace(keptOf(standing), record.facts.length);
  const ids = new Set(facts.map(({ fact_id }) => fact_id));
  const isAsRead = (id: string) => standing.get(id)?.now === standing.get(id)?.read && ids.has(id);
  const rejected = [...standing.values()].filter(({ isRejected }) => isRejected);
  return {
    ...record,
    facts: facts.map((fact) => {
      const part_of = fact.part_of !== null && ids.has(fact.part_of) ? fact.part_of : null;
      const state = isAlone(fact, facts, rejected) ? ('stated' as const) : fact.state;
      return part_of === fact.part_of && state === fact.state ? fact : { ...fact, part_of, state };
    }),
    // A comparison of what was read says nothing of what was corrected.
    checks: record.checks.filter(({ fact_ids }) => fact_ids.every(isAsRead)),
  };
}

/** Whether the figure that it contradicted was rejected. */
function isAlone(fact: Fact, facts: readonly Fact[], rejected: readonly Standing<Fact>[]): boolean {
  const contradicts = (other: Fact) =>
    other.state === 'conflicting' && other.indicator === fact.indicator && other.fact_id !== fact.fact_id;
  return (
    fact.state === 'conflicting' && rejected.some(({ now }) => contradicts(now)) && !facts.some(contradicts)
  );
}

/** Those read by the program keep their order; what was added comes where its quote stands. */
function inPlace(facts: readonly Fact[], read: number): readonly Fact[] {
  return facts.length <= read ? facts : facts.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function keptOf<T>(all: ReadonlyMap<string, Standing<T>>): readonly T[] {
  return [...all.values()].filter(({ isRejected }) => !isRejected).map(({ now }) => now);
}

function byId<Key extends string, T extends Readonly<Record<Key, string>>>(
  things: readonly T[],
  key: Key,
): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing[key], thing]));
}
