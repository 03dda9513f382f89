import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/model/article.ts';
import { Reader } from '../../src/reader/reader.tsx';
import { engine } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

function show(article: typeof nato) {
  render(<Reader article={article} address={`/articles/${article.id}/`} wanted={null} whole />);
  return screen.getByRole('article', { name: article.headline });
}

describe('the reader', () => {
  test.each([nato, engine])('has every block of $id under its own id, word for word', (article) => {
    const element = show(article);
    for (const block of article.blocks) {
      const credit = block.type === 'figure' && block.credit !== null ? ` ${block.credit}` : '';
      expect(element.querySelector(`#${block.id}`)?.textContent).toBe(
        `${blockText(block)}${credit}`,
      );
    }
    expect(element.querySelector('#headline')?.textContent).toBe(article.headline);
  });

  test.each([nato, engine])(
    'marks every quote of $id, its first mark with the quote’s id',
    (article) => {
      const element = show(article);
      for (const { id, at } of article.quotes) {
        const marks = [...element.querySelectorAll(`mark[data-quote="${id}"]`)];
        expect(marks.map(({ textContent }) => textContent).join('')).toBe(
          at.map(({ text }) => text).join(''),
        );
        expect(element.querySelector(`#${id}`)).toBe(marks[0]);
      }
    },
  );

  test('puts the longest mark outermost', () => {
    const partial = show(nato).querySelector('#q5');
    expect(partial?.parentElement?.closest('mark')?.getAttribute('data-quote')).toBe('q4');
  });

  test('repeats no id', () => {
    const ids = [...show(nato).querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads from a name to its person, and offers a link to every block', () => {
    show(nato);
    expect(screen.getByRole('link', { name: 'Harjit Sajjan' }).getAttribute('href')).toBe(
      '/articles/nato-iraq-training-mission/#harjit-sajjan',
    );
    for (const [what, count, first] of [
      ['paragraph', 14, 'p1'],
      ['section', 1, 'scaling-up-and-doing-more'],
      ['figure', 1, 'media-conference'],
    ] as const) {
      const links = screen.getAllByRole('link', { name: `Copy link to this ${what}` });
      expect(links).toHaveLength(count);
      expect(links[0]?.getAttribute('href')).toBe(`/articles/nato-iraq-training-mission/#${first}`);
    }
  });

  test('names an event before the words it rests on by its date alone', () => {
    const names = [...show(nato).querySelectorAll('a[data-evidence]')].map((link) =>
      link.getAttribute('aria-label'),
    );
    expect(names).toContain('Event, 5 January 2020');
    expect(new Set(names.map((name) => /^Event, .*\d{4}$/.test(name ?? '')))).toEqual(
      new Set([true]),
    );
  });

  test('shows the figure as one without its picture, with its credit', () => {
    const element = show(nato);
    expect(screen.getByText('Figure. The picture itself is not in the source.')).toBeDefined();
    expect(element.querySelector('figcaption')?.textContent).toMatch(
      /\(Virginia Mayo\/The Associated Press\)$/,
    );
  });

  test('gives the date and says where it is from, and invents no byline', () => {
    const element = show(nato);
    expect(element.querySelector('time')?.dateTime).toBe('2020-02-12');
    expect(
      screen.getByText(/gives no publisher, author, address or date of its own/),
    ).toBeDefined();
  });

  test('has no style attribute anywhere', () => {
    expect(show(nato).querySelectorAll('[style]')).toHaveLength(0);
  });
});
