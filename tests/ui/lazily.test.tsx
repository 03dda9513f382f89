import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { lazily } from '../../src/ui/lazily.tsx';

function Part({ name }: { readonly name: string }) {
  return <p>Here is {name}</p>;
}

/** A part that comes at the n-th time of asking. */
function partThatComesAt(time: number) {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => {
    told.mockRestore();
  });
  const load = vi.fn(() =>
    load.mock.calls.length < time
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ default: Part }),
  );
  const Lazy = lazily(load, {
    waiting: <p>It comes</p>,
    failed: (retry) => <button onClick={retry}>Try again</button>,
  });
  return { Lazy, load };
}

test('a part is waited for, comes, and is asked for once', async () => {
  const { Lazy, load } = partThatComesAt(1);
  render(<Lazy name="one" />);
  expect(screen.getByText('It comes')).toBeDefined();
  expect(await screen.findByText('Here is one')).toBeDefined();
  render(<Lazy name="two" />);
  expect(await screen.findByText('Here is two')).toBeDefined();
  expect(load).toHaveBeenCalledOnce();
});

test('a part that does not come is asked for again as often as the reader likes', async () => {
  const { Lazy, load } = partThatComesAt(3);
  render(<Lazy name="it" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Here is it')).toBeDefined();
  expect(load).toHaveBeenCalledTimes(3);
});

test('a part that did not come is asked for again when it is shown anew', async () => {
  const { Lazy } = partThatComesAt(2);
  const { unmount } = render(<Lazy name="it" />);
  await screen.findByRole('button', { name: 'Try again' });
  unmount();
  render(<Lazy name="it" />);
  expect(await screen.findByText('Here is it')).toBeDefined();
});
