/** The reader's choice of colours: the system's, or one of the page's own. */
export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The key in local storage; the script in `index.html` reads it before the first paint. */
export const themeKey = 'verbatim.theme';

/** The stored choice; `system` when there is none, when it makes no sense or cannot be read. */
export function storedTheme(): Theme {
  const stored = attempt(() => localStorage.getItem(themeKey));
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** Keeps the choice for the next visit. False when the browser refuses to store anything. */
export function storeTheme(theme: Theme): boolean {
  const stored = attempt(() => {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
    return true;
  });
  return stored === true;
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
