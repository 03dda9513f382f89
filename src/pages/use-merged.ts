import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { personNow } from '../model/correct-people.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation } from '../model/location.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { shownArticle } from '../model/own-article.ts';

/**
 * The location with whoever the chosen person is by now, and the one that it leads to, which the
 * address follows: one who was made one with somebody else is shown as that one, by a link that is
 * older too.
 */
export function useMerged(own: OwnArticle, location: ReaderLocation): ReaderLocation {
  const navigate = useNavigate();
  const now = (id: string | null) => id && personNow(shownArticle(own), own.history.done, id);
  const person = now(location.person);
  const anchor = now(location.anchor);
  const here = useMemo(
    () =>
      person === location.person && anchor === location.anchor
        ? location
        : { ...location, person, anchor },
    [location, person, anchor],
  );
  const arrived = useRef<ReaderLocation | null>(null);
  useEffect(() => {
    const stays = arrived.current === location;
    arrived.current = location;
    if (here === location) return;
    // Who merges two while reading is to stay there: a place in the address would be gone to.
    const placeless = { ...here, at: null, words: null, anchor: null };
    void navigate(formatLocation(stays ? placeless : here), { replace: true });
  }, [here, location, navigate]);
  return here;
}
