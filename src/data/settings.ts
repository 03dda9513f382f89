import type { Settings } from '../model/settings.ts';
import { defaults, formatSettings, parseSettings, settingNames } from '../model/settings.ts';
import { attemptStorage } from './attempt-storage.ts';

/** The key in local storage; the script in `index.html` reads it before the first paint. */
export const settingsKey = 'verbatim.settings';

let current: Settings | null = null;
const listeners = new Set<() => void>();

/** The reader's settings: as stored, or as chosen where nothing can be stored. */
export function settings(): Settings {
  current ??= parseSettings(attemptStorage(() => localStorage.getItem(settingsKey)));
  return current;
}

/**
 * Takes the settings, and keeps them for the next visit. False when the browser keeps nothing: they
 * hold as long as the page does.
 */
export function choose(chosen: Settings): boolean {
  const stored = formatSettings(chosen);
  take(chosen);
  return (
    attemptStorage(() => {
      if (stored === null) localStorage.removeItem(settingsKey);
      else localStorage.setItem(settingsKey, stored);
      return true;
    }) ?? false
  );
}

/** Calls back after each change, also by another tab; returns what ends that. */
export function onSettings(tell: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('storage', follow);
    colourWindow(settings());
  }
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size === 0) removeEventListener('storage', follow);
  };
}

function follow({ key, newValue }: StorageEvent): void {
  if (key === settingsKey || key === null) take(parseSettings(newValue));
}

/** The page's root bears each setting as a data attribute; a default is none. */
function take(chosen: Settings): void {
  current = chosen;
  const page = document.documentElement;
  for (const name of settingNames) {
    if (chosen[name] === defaults[name]) page.removeAttribute(`data-${name}`);
    else page.setAttribute(`data-${name}`, chosen[name]);
  }
  colourWindow(chosen);
  for (const tell of listeners) tell();
}

/** The window around the page has the paper's colour; the page's own words on it are the system's. */
function colourWindow({ theme }: Settings): void {
  document.head.querySelector(':scope > meta[data-chosen]')?.remove();
  if (theme === defaults.theme) return;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = getComputedStyle(document.documentElement).backgroundColor;
  meta.dataset.chosen = theme;
  // Of several that fit, a browser takes the first.
  document.head.prepend(meta);
}
