import { createRoot } from 'react-dom/client';
import type { ArticleFault } from '../data/article-query.ts';
import { FaultNotice } from './fault.tsx';

interface Notice {
  /** Says what is wrong, and resolves when the reader asks for another try. */
  readonly say: (fault: ArticleFault) => Promise<void>;
  readonly close: () => void;
}

/** Opens a notice above a page that stays as it was built, as it is without JavaScript. */
export function openNotice(page: Element): Notice {
  const { dataset } = document.documentElement;
  delete dataset.js;
  delete dataset.pending;
  const place = document.createElement('div');
  page.before(place);
  const notice = createRoot(place);
  return {
    say: (fault) =>
      new Promise((resolve) => {
        const draw = (busy: boolean) => {
          notice.render(<FaultNotice fault={fault} busy={busy} onRetry={retry} />);
        };
        const retry = () => {
          draw(true);
          resolve();
        };
        draw(false);
      }),
    close: () => {
      notice.unmount();
      place.remove();
      dataset.js = '';
    },
  };
}
