import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleJsonSchema } from '../../tools/article-schema.ts';

test('the published JSON Schema is the one that the parser uses', () => {
  expect(readFileSync('public/schema/article-1.json', 'utf8')).toBe(articleJsonSchema());
});
