// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useKeys } from '../../src/aids/use-keys.ts';

const slash = () =>
  new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, composed: true });

function keys(first: Event) {
  const search = vi.fn();
  const { rerender } = renderHook(
    (given: Event) => {
      useKeys({ '/': search }, given);
    },
    { initialProps: first },
  );
  return { search, rerender };
}

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('useKeys', () => {
  it('answers a key that was pressed before anyone listened, once', () => {
    const first = slash();
    const { search, rerender } = keys(first);
    rerender(first);
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('answers one that came after the reader had begun otherwise, and was kept for it', () => {
    const { search, rerender } = keys(new Event('link'));
    const kept = slash();
    rerender(kept);
    rerender(kept);
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('answers keys from then on, and none that something nearer has answered', () => {
    const { search } = keys(new Event('link'));
    document.body.dispatchEvent(slash());
    const answered = slash();
    answered.preventDefault();
    document.body.dispatchEvent(answered);
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('leaves a field its letters', () => {
    const { search } = keys(new Event('link'));
    const field = document.body.appendChild(document.createElement('input'));
    field.dispatchEvent(slash());
    expect(search).not.toHaveBeenCalled();
  });
});
