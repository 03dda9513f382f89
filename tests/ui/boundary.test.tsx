import { render, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { PanelBoundary } from '../../src/panels/panel-boundary.tsx';

function Broken({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error('The panel fell over.');
  return <p>All is well</p>;
}

test('a panel that fails says so in its place, tells the console, and tries again on a new view', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => {
    told.mockRestore();
  });
  const panel = (broken: boolean, view: object) => (
    <main>
      <p>The article</p>
      <PanelBoundary title="Timeline" retryOn={view}>
        <Broken broken={broken} />
      </PanelBoundary>
    </main>
  );
  const { rerender } = render(panel(true, {}));
  expect(screen.getByText('The article')).toBeDefined();
  expect(screen.getByRole('region', { name: 'Timeline' }).textContent).toContain(
    'could not be drawn',
  );
  expect(told).toHaveBeenCalledWith(
    expect.objectContaining({ message: 'The panel fell over.' }),
    expect.anything(),
  );
  rerender(panel(false, {}));
  expect(screen.getByText('All is well')).toBeDefined();
});
