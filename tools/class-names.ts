/** Names classes `v0`, `v1`, … in the order they are met: every page carries them twice. */
export function shortClassNames(): (name: string, file: string) => string {
  const names = new Map<string, string>();
  return (name, file) => {
    const key = `${file} ${name}`;
    const known = names.get(key) ?? `v${names.size.toString(36)}`;
    names.set(key, known);
    return known;
  };
}
