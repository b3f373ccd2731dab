import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDossierView, writeDossierView } from '#routes/[[lang=lang]]/notices/[id]/dossier-view.ts';
import { FIRST_LAYERS, LAYERS } from '#routes/[[lang=lang]]/notices/[id]/layers.ts';

test('a plain address shows no evidence and all layers but the measures', () => {
  const { view, remarks } = readDossierView('');
  expect(view).toEqual({ evidence: [], layers: FIRST_LAYERS });
  expect(FIRST_LAYERS).not.toContain('measures');
  expect(remarks).toEqual([]);
  expect(writeDossierView(view)).toBe('');
});

test('a view may have no layer', () => {
  const search = writeDossierView({ evidence: [], layers: [] });
  expect(search).toBe('?v=1&layers=');
  expect(readDossierView(search).view.layers).toEqual([]);
});

test('every view is restored from its address', () => {
  fc.assert(
    fc.property(
      fc.subarray([...LAYERS]),
      fc.uniqueArray(fc.stringMatching(/^[\p{L}\d. %&=?#_-]{1,9}$/u)),
      (layers, ids) => {
        const evidence = [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))];
        const { view, remarks } = readDossierView(writeDossierView({ evidence, layers }));
        expect(view).toEqual({ evidence, layers });
        expect(remarks).toEqual([]);
      },
    ),
  );
});

test('unknown values are skipped and named', () => {
  expect(readDossierView('?v=9&colour=red&layers=dates,smell').remarks).toEqual([
    { kind: 'parameter', name: 'colour' },
    { kind: 'version', value: '9' },
    { kind: 'value', name: 'layers', value: 'smell' },
  ]);
});
