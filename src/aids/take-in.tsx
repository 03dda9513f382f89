import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Item } from '../data/inbox.ts';
import { droppedItems, holdEarly, pastedItems, putIn, takeEarly } from '../data/inbox.ts';
import { isField } from '../ui/is-field.ts';
import styles from './take-in.module.css';

/** The page that opens what is dropped or pasted. */
const opening = '/open/';

/** Takes what is dropped or pasted anywhere to the page that opens it, and says so on the way. */
export function TakeIn() {
  const [over, setOver] = useState(false);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    const take = (items: readonly Item[]) => {
      if (items.length === 0) return;
      putIn(items);
      if (pathname !== opening) void navigate(opening);
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    // What is dragged within the page comes from nowhere else.
    let within = false;
    addEventListener('dragstart', () => (within = true), { signal });
    addEventListener('dragend', () => (within = false), { signal });
    addEventListener(
      'dragover',
      (event) => {
        const taken = !within && isTaken(event);
        if (taken) event.preventDefault();
        setOver(taken);
      },
      { signal },
    );
    addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      },
      { signal },
    );
    addEventListener(
      'drop',
      (event) => {
        // What a field has taken is over, too.
        setOver(false);
        if (within || !isTaken(event) || event.dataTransfer === null) return;
        event.preventDefault();
        take(droppedItems(event.dataTransfer));
      },
      { signal },
    );
    addEventListener(
      'paste',
      ({ target, clipboardData }) => {
        if (clipboardData === null || isField(target)) return;
        take(pastedItems(clipboardData));
      },
      { signal },
    );
    take(takeEarly());
    return () => {
      listeners.abort();
      holdEarly();
    };
  }, [navigate, pathname]);
  if (!over) return null;
  return (
    // In the top layer: a dialog would cover it.
    <div ref={show} className={styles.over} role="status" popover="manual">
      <p>Drop it to read it</p>
    </div>
  );
}

function show(element: HTMLElement | null): void {
  element?.showPopover();
}

/** Files, or a text that is no link and goes into no field. */
function isTaken({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  if (types.includes('Files')) return true;
  return types.includes('text/plain') && !types.includes('text/uri-list') && !isField(target);
}
