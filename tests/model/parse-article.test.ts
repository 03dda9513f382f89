import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { engineFile } from '../fixtures/articles.ts';

/** The file with one place changed: `undefined` takes it away. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(engineFile);
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy;
}

function issuesOf(file: unknown): readonly Issue[] {
  const parsed = parseArticle(file);
  return parsed.ok ? [] : parsed.issues;
}

const faults: readonly {
  readonly name: string;
  readonly file: unknown;
  readonly issue: Partial<Issue>;
}[] = [
  {
    name: 'no object',
    file: 'words',
    issue: { path: 'format', message: 'is not a Verbatim article' },
  },
  { name: 'null', file: null, issue: { path: 'format', message: 'is not a Verbatim article' } },
  {
    name: 'another format',
    file: changed(['format'], 'rss/2'),
    issue: { path: 'format', found: 'rss/2' },
  },
  {
    name: 'a newer format',
    file: changed(['format'], 'verbatim-article/2'),
    issue: {
      path: 'format',
      message: 'was written for a newer Verbatim',
      expected: 'verbatim-article/1',
      found: 'verbatim-article/2',
    },
  },
  {
    name: 'a missing key',
    file: changed(['headline'], undefined),
    issue: { path: 'headline', found: null },
  },
  {
    name: 'an unknown key',
    file: changed(['byline'], 'Nobody'),
    issue: { path: 'byline', message: 'is not a key of the format' },
  },
  {
    name: 'an unknown key deep down',
    file: changed(['quotes', 0, 'at', 1, 'offset'], 3),
    issue: { path: 'quotes[0].at[1].offset', message: 'is not a key of the format' },
  },
  {
    name: 'a wrong type',
    file: changed(['mentions', 1, 'at', 'start'], '3'),
    issue: { path: 'mentions[1].at.start', expected: 'number' },
  },
  {
    name: 'an empty text',
    file: changed(['blocks', 0, 'text'], ''),
    issue: { path: 'blocks[0].text' },
  },
  {
    name: 'an unknown block type',
    file: changed(['blocks', 0, 'type'], 'table'),
    issue: { path: 'blocks[0].type' },
  },
  {
    name: 'an unknown kind',
    file: changed(['quotes', 0, 'kind'], 'scare'),
    issue: { path: 'quotes[0].kind' },
  },
  {
    name: 'a quote without a span',
    file: changed(['quotes', 0, 'at'], []),
    issue: { path: 'quotes[0].at' },
  },
  {
    name: 'an id that is no slug',
    file: changed(['quotes', 0, 'id'], 'Q 1'),
    issue: { path: 'quotes[0].id', message: 'must be a lower-case slug' },
  },
  {
    name: 'a link that is not https',
    file: changed(['source', 'url'], 'javascript:alert(1)'),
    issue: { path: 'source.url', message: 'must be an https: address' },
  },
  {
    name: 'a date that is no EDTF',
    file: changed(['published'], 'yesterday'),
    issue: { path: 'published' },
  },
  {
    name: 'a date no calendar has',
    file: changed(['events', 0, 'date', 'value'], '1843-02-30'),
    issue: { path: 'events[0].date.value', message: 'is not in the calendar', found: '1843-02-30' },
  },
  {
    name: 'an id used twice',
    file: changed(['quotes', 1, 'id'], 'm1'),
    issue: { path: 'quotes[1].id', message: 'is used before, by mentions[0].id', found: 'm1' },
  },
  {
    name: 'the reserved id',
    file: changed(['blocks', 0, 'id'], 'headline'),
    issue: { path: 'blocks[0].id', found: 'headline' },
  },
  {
    name: 'a speaker nobody knows',
    file: changed(['quotes', 0, 'speaker'], 'lovelace'),
    issue: { path: 'quotes[0].speaker', message: 'names nobody in people', found: 'lovelace' },
  },
  {
    name: 'a mention of nobody',
    file: changed(['mentions', 0, 'person'], 'x'),
    issue: { path: 'mentions[0].person' },
  },
  {
    name: 'an event with nobody',
    file: changed(['events', 0, 'people', 0], 'x'),
    issue: { path: 'events[0].people[0]' },
  },
  {
    name: 'a span in no block',
    file: changed(['quotes', 3, 'cue', 'block'], 'p9'),
    issue: { path: 'quotes[3].cue.block', message: 'names no block', found: 'p9' },
  },
  {
    name: 'a span that is off by one',
    file: changed(['quotes', 1, 'at', 0, 'start'], 33),
    issue: {
      path: 'quotes[1].at[0]',
      message: 'does not hold its text',
      expected: 'weaves patterns',
    },
  },
  {
    name: 'a fact of the article without evidence',
    file: changed(['events', 0, 'at'], []),
    issue: { path: 'events[0].at', message: 'has no evidence' },
  },
  {
    name: 'a date from nowhere',
    file: changed(['events', 0, 'date', 'basis'], 'context'),
    issue: { path: 'events[0].date.sources', message: 'is context unsourced' },
  },
];

describe('the parser', () => {
  test('takes a file in order, and changes no word of it', () => {
    const parsed = parseArticle(engineFile);
    expect(parsed).toMatchObject({ ok: true, article: engineFile });
  });

  test.each(faults)('refuses $name, and says where', ({ file, issue }) => {
    expect(issuesOf(file)).toContainEqual(expect.objectContaining(issue));
  });

  test('says what stands where an offset points to', () => {
    const [issue] = issuesOf(changed(['headline'], 'A different headline'));
    expect(issue).toBeUndefined();
    const [wrong] = issuesOf(changed(['mentions', 0, 'at', 'end'], 3));
    expect(wrong).toMatchObject({ path: 'mentions[0].at', expected: 'Ada Byron', found: 'Ada' });
  });

  test('gives every issue at once', () => {
    const file = { ...engineFile, lang: 3, id: 'No Slug' };
    expect(issuesOf(file).map(({ path }) => path)).toEqual(expect.arrayContaining(['lang', 'id']));
  });

  test('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseArticle(value).ok).toBe(false);
      }),
    );
  });
});
