/** What a reader can choose about the page, and the values of each; the first is the default. */
export const choices = {
  theme: ['system', 'light', 'sepia', 'dark', 'contrast'],
  size: ['medium', 'small', 'large', 'larger', 'largest'],
  face: ['serif', 'sans', 'dyslexic'],
  measure: ['medium', 'narrow', 'wide'],
  spacing: ['medium', 'loose'],
  tints: ['on', 'off'],
  keys: ['on', 'off'],
} as const;

export type SettingName = keyof typeof choices;

export type Settings = { readonly [Name in SettingName]: (typeof choices)[Name][number] };

export const settingNames = Object.keys(choices) as readonly SettingName[];

/** Settings from what was stored; whatever makes no sense, in whole or in part, is the default. */
export function parseSettings(stored: string | null): Settings {
  const read = objectIn(stored ?? '');
  return {
    theme: oneOf(choices.theme, read.theme),
    size: oneOf(choices.size, read.size),
    face: oneOf(choices.face, read.face),
    measure: oneOf(choices.measure, read.measure),
    spacing: oneOf(choices.spacing, read.spacing),
    tints: oneOf(choices.tints, read.tints),
    keys: oneOf(choices.keys, read.keys),
  };
}

function oneOf<Value extends string>(
  values: readonly [Value, ...(readonly Value[])],
  stored: unknown,
): Value {
  return values.find((value) => value === stored) ?? values[0];
}

/** Every setting at its default. */
export const defaults = parseSettings(null);

/** What to store: only what differs from the defaults, so that these can change; null for nothing. */
export function formatSettings(settings: Settings): string | null {
  const chosen = settingNames.filter((name) => settings[name] !== defaults[name]);
  if (chosen.length === 0) return null;
  return JSON.stringify(Object.fromEntries(chosen.map((name) => [name, settings[name]])));
}

function objectIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
