import type { Stead } from './lazily.tsx';
import { FootNote } from './foot-note.tsx';

/** Nothing while a part comes; when it does not, a word about what is missing, to ask for it again. */
export function missing(what: string): Stead {
  return {
    waiting: null,
    failed: (retry) => (
      <div data-card="">
        <FootNote onRetry={retry}>{what} could not be loaded.</FootNote>
      </div>
    ),
  };
}
