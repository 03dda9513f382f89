/**
 * Cuts a list into runs, each of as many items as the limit on their summed weight allows, and at
 * least one. An empty list has no runs. An item weighs 1 unless told otherwise.
 */
export function runsOf<Item>(
  items: readonly Item[],
  limit: number,
  weightOf: (item: Item) => number = () => 1,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weightOf(item);
    const run = runs.at(-1);
    if (run === undefined || weight > room) {
      runs.push([item]);
      room = limit - weight;
    } else {
      run.push(item);
      room -= weight;
    }
  }
  return runs;
}
