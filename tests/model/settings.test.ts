import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import {
  choices,
  defaults,
  formatSettings,
  parseSettings,
  settingNames,
} from '../../src/model/settings.ts';

const chosen: Settings = { ...defaults, theme: 'sepia', size: 'largest', keys: 'off' };

describe('settings', () => {
  test('are the first of each choice by default', () => {
    expect(settingNames.map((name) => defaults[name])).toEqual(
      settingNames.map((name) => choices[name][0]),
    );
  });

  test('come back as they were stored', () => {
    expect(parseSettings(formatSettings(chosen))).toEqual(chosen);
  });

  test('store only what is not the default', () => {
    expect(formatSettings(chosen)).toBe('{"theme":"sepia","size":"largest","keys":"off"}');
    expect(formatSettings(defaults)).toBeNull();
  });

  test.each([
    ['nothing', null],
    ['an empty text', ''],
    ['what is no JSON', '{"theme":'],
    ['what is no object', '"sepia"'],
    ['null', 'null'],
    ['values there are not', '{"theme":"mauve","size":3,"tints":null}'],
    ['names there are not', '{"__proto__":{"theme":"dark"},"light":"on"}'],
  ])('are the defaults for %s', (_name, stored) => {
    expect(parseSettings(stored)).toEqual(defaults);
  });

  test('keep what makes sense beside what does not', () => {
    expect(parseSettings('{"theme":"dark","size":"huge"}')).toEqual({ ...defaults, theme: 'dark' });
  });

  test('are whole whatever was stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (stored) => {
        const read = parseSettings(stored);
        for (const name of settingNames) expect(choices[name]).toContain(read[name]);
      }),
    );
  });
});
