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

  test('gives lists the type of the standard', () => {
    const { resources } = parsed(dataPackage(RESOURCES, []));
    const fields = resources.flatMap(({ schema }) => schema.fields);
    for (const name of ['topics', 'types'])
      expect(fields.find((field) => field.name === name)).toMatchObject({
        type: 'list',
        delimiter: ';',
        itemType: 'string',
      });
  });

  test('names resources as the standard allows, and refers only to resources it holds', () => {
    const held = RESOURCES.filter(({ table }) => RECORD_TABLES.includes(table));
    const { resources } = parsed(dataPackage(held, []));
    const names = resources.map(({ name }) => name);
    for (const { name, schema } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/u);
      for (const { reference } of schema.foreignKeys)
        expect([...names, undefined]).toContain(reference.resource);
    }
  });

  test('gives the sources', () => {
    expect(dataPackage(RESOURCES, [{ title: 'A', path: 'http://a.example/' }])).toContain(
      'http://a.example/',
    );
  });

  test('says nothing of when it was made', () => {
    expect(dataPackage(RESOURCES, [])).not.toContain('"created"');
  });
});
