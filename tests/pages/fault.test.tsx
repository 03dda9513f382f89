import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, test, vi } from 'vitest';
import type { ArticleFault } from '../../src/data/article-query.ts';
import Fault from '../../src/pages/fault.tsx';

function show(fault: ArticleFault, onRetry: () => void = () => undefined, busy = false) {
  render(
    <MemoryRouter>
      <Fault fault={fault} busy={busy} onRetry={onRetry} />
    </MemoryRouter>,
  );
  return screen.getByRole('heading', { level: 1 }).textContent;
}

describe('a fault', () => {
  test('names an article that is not there, and leads to one that is', () => {
    expect(show({ kind: 'not-found' })).toBe('There is no such article');
    expect(screen.getByRole('link', { name: 'To the front page' }).getAttribute('href')).toBe('/');
  });

  test('offers another try when the article cannot be reached', async () => {
    const onRetry = vi.fn();
    expect(show({ kind: 'unreachable' }, onRetry)).toBe('The article cannot be reached');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('does not try twice at once', () => {
    show({ kind: 'unreachable' }, undefined, true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Trying…' }).disabled).toBe(true);
  });

  test('lists what is wrong with a file, and where', () => {
    const issue = {
      path: 'quotes[3].cue',
      message: 'does not hold its text',
      expected: 'said',
      found: 'sai',
    };
    expect(show({ kind: 'malformed', issues: [issue] })).toBe('The article’s file is damaged');
    expect(screen.getByRole('listitem').textContent).toBe(
      'quotes[3].cue does not hold its text — expected said, found sai',
    );
  });

  test('counts the issues that it does not list', () => {
    const issue = { path: 'x', message: 'is wrong', expected: null, found: null };
    show({ kind: 'malformed', issues: Array.from({ length: 23 }, () => issue) });
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    expect(screen.getByText('And 3 more.')).toBeDefined();
  });
});
