import type { Span } from '#text/span.ts';
import type { Inspection } from './inspection-dates.ts';
import { inspectedBody } from './inspected-body.ts';
import type { Layout } from '#extraction/layout.ts';
import { inspectionTypeOf, kindOf, levelOf } from './level.ts';
import type { InspectionKind } from '#extraction/record.ts';
import { inspectionRound } from './round.ts';
import { ONCE } from '#extraction/vocabulary/inspections.ts';
import { inspectedUnits } from '#extraction/tokens/units.ts';
import { inspectingTeam } from './team.ts';
import type { Team } from './team.ts';

/** Who inspected whom, as printed. */
export interface Header {
  readonly kind: InspectionKind;
  readonly inspection_type: string | null;
  readonly level: string | null;
  readonly inspecting_body: string | null;
  readonly inspected_body: string | null;
  readonly inspected_units: number;
  readonly round: string | null;
  /** The round in the text, for its fact. */
  readonly roundSpan: Span | null;
}

/** Reads who inspected whom, the kind, level and round. Names are cut from the text as printed. */
export function header(layout: Layout, inspection: Inspection | null): Header {
  const { folded, text } = layout;
  const sentence = inspection?.sentence ?? firstInspectionSentence(layout);
  const team = inspectingTeam(layout, sentence);
  const object = inspectedBody(layout, sentence, team);
  const opening = sentence ? folded.slice(sentence.start, sentence.end) : folded.slice(0, 600);
  const kind = kindOf(team?.name ?? '', opening, folded);
  const round = inspectionRound(layout, team);
  return {
    kind,
    inspection_type: inspectionTypeOf([opening, nearTeam(folded, team), titleOf(layout)]),
    level: levelOf(team?.name ?? '', kind, openingOf(layout), [
      object ? folded.slice(object.start, object.end) : '',
      titleOf(layout).replaceAll('\n', ''),
    ]),
    inspecting_body: team ? text.slice(team.start, team.end) : null,
    inspected_body: object ? text.slice(object.start, object.end) : null,
    inspected_units: inspectedUnits(object ? folded.slice(object.start, object.end) : null),
    round: round ? text.slice(round.start, round.end) : null,
    roundSpan: round,
  };
}

/** A label such as 巡察组别:县委第七巡察组(常规巡察) states the type after the name. */
function nearTeam(folded: string, team: Team | null): string {
  return team ? folded.slice(team.start, team.end + 12) : '';
}

function titleOf({ folded, outline }: Layout): string {
  return outline.title ? folded.slice(outline.title.start, outline.title.end) : '';
}

/** The notice's beginning, where committees and arrangements are named. */
function openingOf({ folded, outline }: Layout): string {
  const start = outline.title?.start ?? 0;
  return folded.slice(start, start + 1200);
}

const INSPECTED =
  /巡[视察][^。\n]{0,60}(?:开展|进行|实施|进驻)|(?:开展|进行|实施)了?[^。\n]{0,40}巡[视察]|组巡[视察]了/u;

function firstInspectionSentence(layout: Layout): Span | null {
  for (const sentence of layout.sentences.slice(0, 60)) {
    const text = layout.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    if (layout.mayTellOfInspection(sentence.start) && INSPECTED.test(text) && !ONCE.test(text))
      return sentence;
  }
  return null;
}
