import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { focusOf } from '../../src/model/focus.ts';
import { startOf } from '../../src/model/location.ts';
import { peopleView } from '../../src/model/people.ts';
import { PeoplePanel } from '../../src/panels/people-panel.tsx';
import { engine, plain } from '../fixtures/articles.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { generateArticle } from '../bench/generate.ts';
import { nato } from '../fixtures/nato.ts';

function show(article: Article, person: string | null = null) {
  const location = { ...startOf(article.id), person };
  render(
    <MemoryRouter>
      <PeoplePanel
        article={article}
        view={peopleView(article, focusOf(article, location))}
        location={location}
      />
    </MemoryRouter>,
  );
  return within(screen.getByRole('region', { name: 'People' }));
}

describe('the People panel', () => {
  test('parts the quoted from the merely mentioned', () => {
    const region = show(nato);
    expect(
      within(region.getByRole('list', { name: 'Quoted' }))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Jens Stoltenberg']);
    const silent = within(region.getByRole('list', { name: 'Mentioned, never quoted' }));
    expect(silent.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Qasem Soleimani',
      'Mohammed Tawfiq Allawi',
      'Harjit Sajjan',
    ]);
  });

  test('tells the loudest of many voices, and the others together', () => {
    const parsed = parseArticle(generateArticle({ paragraphs: 100, people: 12, events: 0 }));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const sentence = show(parsed.article).getByText(/^Of [\d,]+ quoted words:/).textContent;
    expect(sentence.split(', ')).toHaveLength(8);
    expect(sentence).toMatch(/, 5 others \d+%\.$/);
    const shares = [...sentence.matchAll(/(\d+)%/g)].map(([, share]) => Number(share));
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(8);
  });

  test('says one voice as a sentence, and several as shares', () => {
    expect(
      show(nato).getByText(/One voice: all \d+ quoted words are Jens Stoltenberg’s\./),
    ).toBeDefined();
    cleanup();
    expect(
      show(engine).getByText('Of 9 quoted words: Ada Byron 89%, unattributed 11%.'),
    ).toBeDefined();
  });

  test('counts quotes and mentions', () => {
    const counts = show(nato).getByText('13 mentions').parentElement;
    expect(counts?.textContent).toBe('8 quotes 13 mentions 100% of the quoted words');
  });

  test('links a person to their filter, and the chosen one to everybody', () => {
    const link = show(nato).getByRole('link', { name: /^Harjit Sajjan/ });
    expect(link.getAttribute('href')).toBe(
      '/articles/nato-iraq-training-mission/?person=harjit-sajjan',
    );
    expect(link.getAttribute('aria-current')).toBeNull();
  });

  test('marks the chosen one, who leads back to everybody', () => {
    const region = show(nato, 'harjit-sajjan');
    const link = region.getByRole('link', { name: 'Harjit Sajjan' });
    expect(link.getAttribute('aria-current')).toBe('true');
    expect(link.getAttribute('href')).toBe('/articles/nato-iraq-training-mission/');
  });

  test('shows where a silent person is mentioned', () => {
    const region = show(nato, 'harjit-sajjan');
    expect(region.getByText('1 mention').parentElement?.textContent).toBe('Never quoted 1 mention');
    const passage = region.getByRole('link', {
      name: /met with Defence Minister Harjit Sajjan today/,
    });
    expect(passage.getAttribute('href')).toBe(
      '/articles/nato-iraq-training-mission/?person=harjit-sajjan&at=m20',
    );
  });

  test('says that what is linked to of a person is not in the article', () => {
    const [first, ...others] = nato.people;
    if (first === undefined) throw new Error('The article has lost its people.');
    const links = [{ title: 'A biography', url: 'https://example.org/jens' }];
    const region = show({ ...nato, people: [{ ...first, links }, ...others] }, first.id);
    expect(region.getByText(/^Not in the article:/)).toBeDefined();
    expect(region.getByRole('link', { name: 'A biography' }).getAttribute('href')).toBe(
      links[0]?.url,
    );
  });

  test('says that nobody is named', () => {
    expect(show(plain).getByText('No people are marked in this article.')).toBeDefined();
  });
});
