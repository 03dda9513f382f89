import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appManifest, drawIcon, icons } from '../../tools/installable.ts';

const drawing = readFileSync('public/icon.svg', 'utf8');

describe('the app’s manifest', () => {
  test.each(['/', '/folder/'])('keeps to %s', (base) => {
    const { id, start_url, scope, icons: listed } = appManifest(base);
    expect([id, start_url, scope]).toEqual([base, base, base]);
    for (const { src } of listed) expect(src.startsWith(`${base}ico`)).toBe(true);
  });
});

describe('an icon', () => {
  test.each(icons)('$file has its size', (icon) => {
    const png = drawIcon(drawing, icon);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
  });

  test('is not made from a drawing whose ground is not known', () => {
    const icon = { file: 'a.png', size: 8, purpose: 'maskable' } as const;
    expect(() => drawIcon('<svg viewBox="0 0 9 9"/>', icon)).toThrow('The icon is not');
  });
});
