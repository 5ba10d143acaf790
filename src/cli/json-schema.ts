import * as z from 'zod/mini';
import { itemSchema, questionSetSchema, quizSchema, roleSchema, skillSchema } from '../schema/index.js';

/**
 * The JSON Schema (2020-12) of what an author may write: a whole quiz, or one question set.
 * Editors complete and check a document that names it as its `$schema`. It knows the form
 * only; that keys, ids and sums agree is checked by `check`.
 */
export function jsonSchema(): Record<string, unknown> {
  const registry = z.registry<{ id?: string }>();
  registry.add(quizSchema, { id: 'quiz' });
  registry.add(questionSetSchema, { id: 'questionSet' });
  registry.add(skillSchema, { id: 'skill' });
  registry.add(roleSchema, { id: 'role' });
  registry.add(itemSchema, { id: 'item' });
  const { schemas } = z.toJSONSchema(registry, { target: 'draft-2020-12', io: 'input', uri: (id) => `#/$defs/${id}` });
  // Inside one document a definition carries neither an address nor a dialect of its own.
  const definitions = Object.fromEntries(Object.entries(schemas).map(([name, { $id: _address, $schema: _dialect, ...definition }]) => [name, definition]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'skills-quiz document',
    description: 'A whole quiz, or the question set of one skill.',
    anyOf: [{ $ref: '#/$defs/quiz' }, { $ref: '#/$defs/questionSet' }],
    $defs: definitions,
  };
}
