import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { focusOf } from '../../src/model/focus.ts';
import type { ReaderLocation } from '../../src/model/location.ts';
import { startOf } from '../../src/model/location.ts';
import { quotesView } from '../../src/model/quotes.ts';
import { badgesOf } from '../../src/model/speakers.ts';
import { QuotesPanel } from '../../src/panels/quotes-panel.tsx';
import { engine, plain } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

function show(
  article: Article,
  parts: Partial<ReaderLocation> = {},
  current: string | null = null,
) {
  const location = { ...startOf(article.id), ...parts };
  const focus = focusOf(article, location);
  render(
    <MemoryRouter>
      <QuotesPanel
        view={quotesView(article, focus)}
        badges={badgesOf(article)}
        person={focus.person}
        location={location}
        target={focus.target}
        current={current}
      />
    </MemoryRouter>,
  );
  return screen.getByRole('region', { name: 'Quotes' });
}

/** The list's items, without those of the filter above it. */
function entries(region: HTMLElement): readonly HTMLElement[] {
  return within(region)
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('blockquote') !== null);
}

describe('the Quotes panel', () => {
  test('has every quote’s exact words, its spans joined by one space', () => {
    const words = entries(show(nato)).map((item) => item.querySelector('blockquote')?.textContent);
    expect(words).toEqual(nato.quotes.map(({ at }) => at.map(({ text }) => text).join(' ')));
  });

  test('names speaker, role, kind and the words that say so', () => {
    const [first] = entries(show(nato));
    expect(first?.textContent).toContain('Jens Stoltenberg');
    expect(first?.textContent).toContain('NATO Secretary General');
    expect(first?.textContent).toContain('reported speech');
    expect(first?.textContent).toContain('“he cautioned”');
  });

  test('says when the paragraph names no speaker, and when the article names none', () => {
    expect(entries(show(nato))[2]?.textContent).toContain('implied');
    cleanup();
    expect(show(engine).textContent).toContain('“a clerk”, not named');
  });

  test('labels the paper’s insertion', () => {
    const [, second] = entries(show(nato));
    expect(second?.textContent).toContain('The words in brackets are the paper’s.');
  });

  test('links each quote to its place, with the filter kept', () => {
    const region = show(nato, { person: 'jens-stoltenberg' });
    const [link] = within(region).getAllByRole('link', {
      name: 'In the text',
    });
    expect(link?.getAttribute('href')).toBe(
      '/articles/nato-iraq-training-mission/?person=jens-stoltenberg#q1',
    );
  });

  test('filters by kind through links that say what is on', () => {
    const region = show(nato, { kinds: ['direct'] });
    const filter = within(within(region).getByRole('list', { name: 'Kinds of quote' }));
    expect(filter.getByRole('link', { name: 'Direct 3' }).getAttribute('aria-current')).toBe(
      'true',
    );
    expect(filter.getByRole('link', { name: 'Partial 1' }).getAttribute('aria-current')).toBeNull();
    expect(filter.getByRole('link', { name: 'Partial 1' }).getAttribute('href')).toBe(
      '/articles/nato-iraq-training-mission/?kind=direct,partial',
    );
    expect(entries(region)).toHaveLength(3);
  });

  test('marks the quote that is being read', () => {
    const current = entries(show(nato, {}, 'q6')).filter(
      (item) => item.getAttribute('aria-current') === 'location',
    );
    expect(current.map(({ id }) => id)).toEqual(['q6--note']);
  });

  test('says that somebody is mentioned and never quoted', () => {
    expect(show(nato, { person: 'harjit-sajjan' }).textContent).toContain(
      'Harjit Sajjan is mentioned, never quoted.',
    );
  });

  test('shows the linked quote in spite of the filter, and says so', () => {
    const region = show(nato, { person: 'harjit-sajjan', anchor: 'q2' });
    expect(entries(region)).toHaveLength(1);
    expect(entries(region)[0]?.textContent).toContain('Shown because it is linked');
  });

  test('says that an article has no quotes', () => {
    expect(show(plain).textContent).toContain('No quotes are marked in this article.');
  });
});
