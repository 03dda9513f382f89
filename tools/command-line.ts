import { parseArgs } from 'node:util';

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/**
 * What stands on the command line: the values of its options and the rest. Prints the usage for
 * `--help` and ends; what it does not know is said with the usage, and fails.
 */
export function commandLine<const Known extends NonNullable<Options>>(
  usage: string,
  options: Known,
) {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (!('help' in values)) return { values, files: positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = ''] = error.message.split('. ', 1);
    refuse(`${sentence.replace(/\.?$/, '.')}\n${usage}`);
  }
  console.log(usage);
  process.exit(0);
}

/** Ends the command as one that failed, with what is to be said. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is no folder, or is in none',
  EISDIR: 'is a folder, and no file',
  EEXIST: 'is a file, and no folder',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  ENOSPC: 'cannot be written: no space is left',
  EROFS: 'cannot be written there',
};

/** Why the system did not read or write a file, in words that follow its name; null for other errors. */
export function fileFault(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? (faults[String(error.code)] ?? null) : null;
}
