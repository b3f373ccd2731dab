import { describe, expect, test } from 'vitest';
import { withDictionary } from '#dataset/dictionary.ts';
import { TABLES } from '#dataset/schema.ts';

const PAGE = '# Data\n\n<!-- dictionary -->\nstale lines\n<!-- /dictionary -->\n\nProvenance.\n';

describe('the dictionary', () => {
  test('has one line per column of every table', () => {
    const page = withDictionary(PAGE, TABLES);
    for (const { name, columns } of TABLES) {
      expect(page).toContain(`### ${name}\n`);
      for (const column of Object.keys(columns)) expect(page).toContain(`| \`${column}\` |`);
    }
  });

  test('replaces the old one and keeps the text around it', () => {
    const page = withDictionary(PAGE, TABLES);
    expect(page).not.toContain('stale lines');
    expect(page.startsWith('# Data\n\n<!-- dictionary -->')).toBe(true);
    expect(page.endsWith('<!-- /dictionary -->\n\nProvenance.\n')).toBe(true);
    expect(withDictionary(page, TABLES)).toBe(page);
  });

  test('refuses a page without its markers', () => {
    expect(() => withDictionary('# Data', TABLES)).toThrow('no place for the dictionary');
  });
});
