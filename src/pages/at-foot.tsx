import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { FootNote } from '../ui/foot-note.tsx';

/** So many milliseconds may pass before a word is said of what is not there yet. */
const patience = 4000;

/** The same answer; a word is said on the page while it takes long. */
export function sayingIfSlow<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let unsay: (() => void) | undefined;
  const timer = setTimeout(() => {
    unsay = sayAtFoot(<FootNote>Quotes, people and timeline are still on their way.</FootNote>);
  }, patience);
  return answer.finally(() => {
    clearTimeout(timer);
    unsay?.();
  });
}

/**
 * A part of the app, sooner or later: without even the words for a fault the page stays as it was
 * built until the reader wants another try.
 */
export async function insistently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise<void>((resolve) => {
        const unsay = sayAtFoot(
          <FootNote
            onRetry={() => {
              unsay();
              resolve();
            }}
          >
            The article’s file cannot be reached. The words here are complete.
          </FootNote>,
        );
      });
    }
  }
}

/** Says something on a page that the app has not joined, and shows all of it; returns what takes it back. */
function sayAtFoot(note: ReactNode): () => void {
  delete document.documentElement.dataset.pending;
  const place = document.body.appendChild(document.createElement('div'));
  const said = createRoot(place);
  said.render(note);
  return () => {
    said.unmount();
    place.remove();
  };
}
