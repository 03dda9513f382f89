import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Item } from '../data/inbox.ts';
import { holdEarly, pastedOf, putIn, takeEarly } from '../data/inbox.ts';
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
      setOver(false);
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
        if (within || !isTaken(event)) return;
        event.preventDefault();
        setOver(true);
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
        if (within || !isTaken(event) || event.dataTransfer === null) return;
        event.preventDefault();
        take(itemsOf(event.dataTransfer));
      },
      { signal },
    );
    addEventListener(
      'paste',
      ({ target, clipboardData }) => {
        if (clipboardData === null || isField(target)) return;
        take(itemsOf(clipboardData));
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
    <div className={styles.over} role="status">
      <p>Drop it to read it</p>
    </div>
  );
}

/** The files; without any, the text with what markup it came with. */
function itemsOf(data: DataTransfer): readonly Item[] {
  if (data.files.length > 0) return [...data.files];
  const pasted = pastedOf(data);
  return pasted.text.trim() === '' ? [] : [pasted];
}

/** Files, or a text that is no link and goes into no field. */
function isTaken({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  if (types.includes('Files')) return true;
  return types.includes('text/plain') && !types.includes('text/uri-list') && !isField(target);
}
