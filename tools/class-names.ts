import { createHash } from 'node:crypto';

/**
 * Short names for the classes of CSS Modules: every page carries each of them several times. They
 * come from the file and the name alone, so that the page that is built and the app agree. Throws
 * when two classes would get the same name.
 */
export function shortClassNames(root: string): (name: string, file: string) => string {
  const taken = new Map<string, string>();
  return (name, file) => {
    const key = `${file.split('?')[0]?.replace(root, '') ?? ''} ${name}`;
    const digest = createHash('sha256').update(key).digest('base64url').replace(/[-_]/g, '');
    const short = `v${digest.slice(0, 4)}`;
    const owner = taken.get(short) ?? key;
    if (owner !== key) throw new Error(`The classes ${owner} and ${key} get the same name.`);
    taken.set(short, key);
    return short;
  };
}
