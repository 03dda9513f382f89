import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** A tree of sources: each file's path from the project's root, with `/`, and its text. */
export type Sources = ReadonlyMap<string, string>;

/** What each room of `src/` may import from, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  styles: [],
  worker: [],
  data: ['model', 'worker', 'annotate'],
  exports: ['model'],
  annotate: ['model'],
  ui: ['model'],
  reader: ['model', 'ui'],
  panels: ['model', 'ui'],
  aids: ['model', 'data', 'exports', 'ui', 'reader', 'panels'],
  pages: ['model', 'data', 'annotate', 'exports', 'ui', 'reader', 'panels', 'aids'],
  'router.tsx': ['pages', 'ui'],
  'main.tsx': ['router.tsx', 'pages', 'data', 'model', 'styles'],
  'prerender.tsx': ['router.tsx', 'data', 'model'],
};

/**
 * What each room within `src/annotate/` may import from, besides itself. The steps beside them put
 * together what the rooms give; no room looks at those.
 */
const mayImportWithin: Readonly<Record<string, readonly string[]>> = {
  text: [],
  names: ['text'],
  dates: ['text'],
  speech: ['text', 'names'],
  drafts: ['text', 'dates'],
};

/** The rooms that are pure: what they give depends on what they are given alone. */
const pure: readonly string[] = ['model', 'exports'];

/** What only one room may do, or what the pure ones may not: with the rooms that may. */
const reserved: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly isAllowed: (room: string) => boolean;
}[] = [
  {
    what: 'fetches',
    pattern: /\bfetch\(/,
    isAllowed: (room) => room === 'data' || room === 'worker',
  },
  {
    what: 'touches storage',
    pattern: /\b(?:localStorage|sessionStorage|indexedDB|caches)\b/,
    isAllowed: (room) => room === 'data' || room === 'worker',
  },
  {
    what: 'reads a clock',
    pattern: /\bDate\.now\b|\bnew Date\(\)|\bperformance\./,
    isAllowed: (room) => !pure.includes(room),
  },
  {
    what: 'touches the page',
    pattern: /\b(?:document|window|navigator)\./,
    isAllowed: (room) => !pure.includes(room),
  },
  { what: 'uses React', pattern: /from 'react/, isAllowed: (room) => !pure.includes(room) },
];

const noRooms = ['utils', 'helpers', 'hooks', 'types', 'services'];

/** Every breach of the house's law, as a sentence each; none when it is kept. */
export function breachesOf(sources: Sources): readonly string[] {
  const files = new Map([...sources].map(([path, text]) => [path, withoutComments(text)]));
  return [
    ...upwardImports(files),
    ...importsWithin(files),
    ...reservedDeeds(files),
    ...badRooms(files),
    ...cyclesIn(files),
  ];
}

function* upwardImports(files: Sources): Generator<string> {
  for (const [path, text] of files) {
    for (const imported of importsOf(path, text)) {
      const [from, to] = [roomOf(path), roomOf(imported)];
      if (from === to || from.endsWith('.d.ts')) continue;
      if (mayImport[from]?.includes(to) !== true) yield `${path} imports ${imported}`;
    }
  }
}

function* importsWithin(files: Sources): Generator<string> {
  for (const [path, text] of files) {
    const may = mayImportWithin[innerRoomOf(path) ?? ''];
    if (may === undefined) continue;
    for (const imported of importsOf(path, text)) {
      if (roomOf(imported) !== 'annotate') continue;
      const to = innerRoomOf(imported) ?? imported;
      if (to !== innerRoomOf(path) && !may.includes(to)) yield `${path} imports ${imported}`;
    }
  }
}

function* reservedDeeds(files: Sources): Generator<string> {
  for (const [path, text] of files) {
    for (const { what, pattern, isAllowed } of reserved) {
      if (!isAllowed(roomOf(path)) && pattern.test(text)) yield `${path} ${what}`;
    }
  }
}

function* badRooms(files: Sources): Generator<string> {
  for (const path of files.keys()) {
    if (/\/index\.tsx?$/.test(path)) yield `${path} is a barrel`;
    const folder = path.split('/').find((part) => noRooms.includes(part));
    if (folder !== undefined) yield `${path} stands in ${folder}`;
  }
}

/** Depth-first search; a file met again while it is still being searched closes a cycle. */
function* cyclesIn(files: Sources): Generator<string> {
  const done = new Set<string>();
  function* visit(path: string, trail: readonly string[]): Generator<string> {
    if (trail.includes(path)) {
      yield `a cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`;
      return;
    }
    if (done.has(path)) return;
    for (const imported of importsOf(path, files.get(path) ?? '')) {
      yield* visit(imported, [...trail, path]);
    }
    done.add(path);
  }
  for (const path of files.keys()) yield* visit(path, []);
}

/** The files of ours that a file imports, styles left out; what is only a type counts too. */
function importsOf(path: string, text: string): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') && !name.endsWith('.css'))
    .map((name) => posix.normalize(`${dirname(path)}/${name}`));
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The room within `src/annotate/` in which a file stands; null for any other file. */
function innerRoomOf(path: string): string | null {
  const [, room, inner, file] = path.split('/');
  return room === 'annotate' && inner !== undefined && file !== undefined ? inner : null;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
