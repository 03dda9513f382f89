import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breachesOf } from './import-law.ts';

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`src/${name.replaceAll('\\', '/')}`, readFileSync(`src/${name}`, 'utf8')]),
);

describe('the law of the house', () => {
  test('is kept by every file', () => {
    expect(sources.size).toBeGreaterThan(40);
    expect(breachesOf(sources)).toEqual([]);
  });

  test.each<readonly [name: string, files: Readonly<Record<string, string>>, breach: string]>([
    [
      'the model looks at a view',
      { 'src/model/a.ts': "import '../reader/b.tsx';" },
      'src/model/a.ts imports src/reader/b.tsx',
    ],
    [
      'the reader looks at a panel',
      { 'src/reader/a.tsx': "import type { B } from '../panels/b.tsx';" },
      'src/reader/a.tsx imports src/panels/b.tsx',
    ],
    [
      'a panel looks at the data',
      { 'src/panels/a.tsx': "import '../data/b.ts';" },
      'src/panels/a.tsx imports src/data/b.ts',
    ],
    [
      'a view is fetched from above',
      { 'src/ui/a.tsx': "const a = import('../pages/b.tsx');" },
      'src/ui/a.tsx imports src/pages/b.tsx',
    ],
    [
      'names look at who speaks',
      { 'src/annotate/names/a.ts': "import '../speech/b.ts';" },
      'src/annotate/names/a.ts imports src/annotate/speech/b.ts',
    ],
    [
      'a room of the annotator looks at what puts it together',
      { 'src/annotate/dates/a.ts': "import '../annotate.ts';" },
      'src/annotate/dates/a.ts imports src/annotate/annotate.ts',
    ],
    ['a panel fetches', { 'src/panels/a.tsx': "fetch('/x');" }, 'src/panels/a.tsx fetches'],
    [
      'a page stores',
      { 'src/pages/a.tsx': "localStorage.getItem('x');" },
      'src/pages/a.tsx touches storage',
    ],
    [
      'a page keeps a cache',
      { 'src/pages/a.tsx': "await caches.open('x');" },
      'src/pages/a.tsx touches storage',
    ],
    [
      'the model reads a clock',
      { 'src/model/a.ts': 'const now = Date.now();' },
      'src/model/a.ts reads a clock',
    ],
    [
      'the model touches the page',
      { 'src/model/a.ts': 'document.title;' },
      'src/model/a.ts touches the page',
    ],
    ['there is a barrel', { 'src/model/index.ts': '' }, 'src/model/index.ts is a barrel'],
    [
      'there is a room of odds and ends',
      { 'src/utils/a.ts': '' },
      'src/utils/a.ts stands in utils',
    ],
    [
      'files go round in a circle',
      { 'src/model/a.ts': "import './b.ts';", 'src/model/b.ts': "import './a.ts';" },
      'a cycle: src/model/a.ts → src/model/b.ts → src/model/a.ts',
    ],
  ])('is broken when %s', (_name, files, breach) => {
    expect(breachesOf(new Map(Object.entries(files)))).toContain(breach);
  });

  test('takes no notice of what is only spoken of', () => {
    const files = {
      'src/model/a.ts': '// fetch() is for the data room\n/* window.x */\nexport const a = 1;',
    };
    expect(breachesOf(new Map(Object.entries(files)))).toEqual([]);
  });
});
