import { describe, expect, test } from 'vitest';
import { dataPackage } from '#dataset/datapackage.ts';
import { RECORD_TABLES, TABLES } from '#dataset/schema.ts';

const RESOURCES = TABLES.map((table) => ({
  table,
  path: `${table.name}.csv`,
  bytes: 1,
  sha256: '0'.repeat(64),
}));

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly description: string;
      }[];
      readonly foreignKeys: readonly { readonly reference: { readonly resource?: string } }[];
    };
  }[];
}

function parsed(text: string): Descriptor {
  return JSON.parse(text) as Descriptor;
}

describe('datapackage.json', () => {
  test('describes every column of every table: name, type, meaning', () => {
    const { resources } = parsed(dataPackage(RESOURCES, []));
    expect(resources.map(({ schema }) => schema.fields.map(({ name }) => name))).toEqual(
      TABLES.map(({ columns }) => Object.keys(columns)),
    );
    for (const field of resources.flatMap(({ schema }) => schema.fields)) {
      expect(['string', 'integer', 'number', 'boolean', 'date', 'list']).toContain(field.type);
      expect(field.description).not.toBe('');
    }
  });

  test("uses the standard's type for lists", () => {
    const { resources } = parsed(dataPackage(RESOURCES, []));
    const fields = resources.flatMap(({ schema }) => schema.fields);
    for (const name of ['topics', 'types'])
      expect(fields.find((field) => field.name === name)).toMatchObject({
        type: 'list',
        delimiter: ';',
        itemType: 'string',
      });
  });

  test('names resources as the standard requires and refers only to its own resources', () => {
    const held = RESOURCES.filter(({ table }) => RECORD_TABLES.includes(table));
    const { resources } = parsed(dataPackage(held, []));
    const names = resources.map(({ name }) => name);
    for (const { name, schema } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/u);
      for (const { reference } of schema.foreignKeys)
        expect([...names, undefined]).toContain(reference.resource);
    }
  });

  test('lists the sources', () => {
    expect(dataPackage(RESOURCES, [{ title: 'A', path: 'http://a.example/' }])).toContain(
      'http://a.example/',
    );
  });

  test('has no build date', () => {
    expect(dataPackage(RESOURCES, [])).not.toContain('"created"');
  });
});
