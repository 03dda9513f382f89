import { mkdir, writeFile } from 'node:fs/promises';
import { articleJsonSchema } from './article-schema.ts';

await mkdir('public/schema', { recursive: true });
await writeFile('public/schema/article-1.json', articleJsonSchema());
