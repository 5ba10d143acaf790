import { expect } from '@open-wc/testing';
import { z } from 'zod';
import { jsonSchema } from '../../src/cli/json-schema.js';
import { multiple, numeric, order, single, skill } from './items.js';

/** Read back by zod's own reader of JSON Schema, which knows nothing of where this one came from. */
const accepts = (json: unknown): boolean => z.fromJSONSchema(jsonSchema() as Parameters<typeof z.fromJSONSchema>[0]).safeParse(json).success;

describe('the JSON Schema', () => {
  const set = { skill, items: [single(), multiple(), order(), numeric()] };

  it('accepts a question set and a whole quiz', () => {
    expect(accepts(set)).to.equal(true);
    expect(accepts({ id: 'demo', version: '1', title: 'Demo', skills: [skill], items: set.items })).to.equal(true);
  });

  it('refuses unknown fields, wrong types and missing parts', () => {
    expect(accepts({ skill, items: [{ ...single(), levl: 2 }] })).to.equal(false);
    expect(accepts({ skill, items: [{ ...single(), level: 5 }] })).to.equal(false);
    expect(accepts({ skill })).to.equal(false);
  });

  it('is one document whose parts point inside it', () => {
    const text = JSON.stringify(jsonSchema());
    const targets = [...text.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map((match) => match[1]!);
    expect(Object.keys(jsonSchema()['$defs'] as object)).to.include.members(targets);
    expect(text).not.to.contain('"$id"');
  });
});
