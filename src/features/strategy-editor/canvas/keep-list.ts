/** The list as it was when it holds the same things: what follows it has nothing to do then. */
export function keepList<Item>(before: Item[], after: Item[]): Item[] {
  const isSame = before.length === after.length && after.every((item, place) => item === before[place]);
  return isSame ? before : after;
}
