/** The reader's choice of colours: the system's, or one of the page's own. */
export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The key in local storage; the script in `index.html` reads it before the first paint. */
export const themeKey = 'verbatim.theme';

let chosen: Theme | null = null;
const listeners = new Set<() => void>();

/** The choice; `system` when there is none, when it makes no sense or cannot be read. */
export function chosenTheme(): Theme {
  if (chosen === null) {
    const stored = attempt(() => localStorage.getItem(themeKey));
    chosen = themes.find((theme) => theme === stored) ?? 'system';
  }
  return chosen;
}

/** Takes the choice, and keeps it for the next visit if the browser stores anything at all. */
export function chooseTheme(theme: Theme): void {
  chosen = theme;
  attempt(() => {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  });
  for (const tell of listeners) tell();
}

/** Calls back after each choice; returns what ends that. */
export function onThemeChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

/** A blocked storage throws a DOMException at the first touch; null stands for that. */
function attempt<Value>(touch: () => Value): Value | null {
  try {
    return touch();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
