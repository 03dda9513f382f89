import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { draftFromMarkdown, draftFromText } from '../../src/annotate/from-text.ts';
import { blockText } from '../../src/model/article.ts';
import { nato } from '../fixtures/nato.ts';

const typesOf = (text: string) =>
  draftFromText(text)?.blocks.map((block) => `${block.type}: ${blockText(block)}`);

describe('an article from plain text', () => {
  test('has its headline, its day and its paragraphs', () => {
    const draft = draftFromText(
      'A bridge is opened\n\nBy Jane Roe\n\nFriday, July 21, 2017\n\nThe bridge was opened in the morning.\n\nIt is\nlong.\n',
    );
    expect(draft).toEqual({
      headline: 'A bridge is opened',
      lang: 'en',
      published: '2017-07-21',
      source: { note: 'By Jane Roe' },
      blocks: [
        { id: 'p1', type: 'paragraph', text: 'The bridge was opened in the morning.' },
        { id: 'p2', type: 'paragraph', text: 'It is long.' },
      ],
    });
  });

  test('tells headings and captions from paragraphs', () => {
    expect(
      typesOf(
        'A bridge is opened\n\nThe bridge was opened in the morning.\n\nWhat it cost\n\nIt cost a lot of money, and nobody knows how much.\n\nThe bridge at night. (Jane Roe/The Agency)',
      ),
    ).toEqual([
      'paragraph: The bridge was opened in the morning.',
      'heading: What it cost',
      'paragraph: It cost a lot of money, and nobody knows how much.',
      'figure: The bridge at night.',
    ]);
  });

  test('ends where the page around it begins', () => {
    expect(
      typesOf(
        'A bridge is opened\n\nThe bridge was opened.\n\nSource link\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *',
      ),
    ).toEqual(['paragraph: The bridge was opened.']);
  });

  test.each(['', ' \n\n ', '\uFEFF'])('nothing comes of nothing: %j', (text) => {
    expect(draftFromText(text)).toBeNull();
  });

  test('other languages are not taken for English', () => {
    const draft = draftFromText(
      'Die Brücke\n\nDie Brücke wurde am Morgen eröffnet, sagte der Minister.',
    );
    expect(draft?.lang).toBe('und');
    expect(draft && annotate(draft, 'bridge').quotes).toEqual([]);
  });
});

test('Markdown gives its words without its marks', () => {
  const draft = draftFromMarkdown(
    '---\ndate: 2017-07-21\n---\n# A bridge is opened\n\nThe **bridge** was [opened](https://example.org) in the *morning*, and it was the first.\n\n### The cost\n\n> It was a lot.\n',
  );
  expect(draft?.headline).toBe('A bridge is opened');
  expect(draft?.published).toBe('2017-07-21');
  expect(draft?.blocks).toEqual([
    {
      id: 'p1',
      type: 'paragraph',
      text: 'The bridge was opened in the morning, and it was the first.',
    },
    { id: 'h1', type: 'heading', level: 3, text: 'The cost' },
    { id: 'p2', type: 'paragraph', text: 'It was a lot.' },
  ]);
});

test('the bundled article: every quote of it has the speaker that people found', () => {
  const text = readFileSync('tests/fixtures/nato-iraq-training-mission.txt', 'utf8');
  const draft = draftFromText(text);
  if (draft === null) throw new Error('Nothing was read.');
  const article = annotate({ ...draft, published: '2020-02-12' }, 'nato');
  expect(article.quotes.map(({ kind }) => kind)).toEqual(nato.quotes.map(({ kind }) => kind));
  expect(new Set(article.quotes.map(({ speaker }) => speaker))).toEqual(
    new Set(['jens-stoltenberg']),
  );
  expect(article.people.map(({ name }) => name)).toEqual([
    'Jens Stoltenberg',
    'Qasem Soleimani',
    'Mohammed Tawfiq Allawi',
    'Harjit Sajjan',
  ]);
});
