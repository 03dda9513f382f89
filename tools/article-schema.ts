import { toJsonSchema } from '@valibot/to-json-schema';
import { ArticleSchema } from '../src/model/schema.ts';

/** The article format as JSON Schema, the text of `public/schema/article-1.json`. */
export function articleJsonSchema(): string {
  const schema = toJsonSchema(ArticleSchema, { typeMode: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Verbatim article, version 1', ...schema }, null, 2)}\n`;
}
