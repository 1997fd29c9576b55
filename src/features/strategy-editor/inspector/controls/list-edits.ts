/** A list with one item put in another's place. */
export function replaceAt<Value>(list: readonly Value[], index: number, item: Value): Value[] {
  return list.map((each, at) => (at === index ? item : each));
}

/** A list without one item. */
export function removeAt<Value>(list: readonly Value[], index: number): Value[] {
  return list.filter((_, at) => at !== index);
}

/** A list with an item and its neighbour changed over; at an end, the list itself. */
export function swap<Value>(list: readonly Value[], index: number, by: 1 | -1): Value[] {
  const item = list[index];
  const other = list[index + by];
  if (item === undefined || other === undefined) return [...list];
  return list.map((each, at) => (at === index ? other : at === index + by ? item : each));
}

/** An id none of a list's items has: a word and the next number. */
export function nextId(list: readonly { readonly id: string }[], word: string): string {
  for (let number = list.length + 1; ; number += 1) {
    const id = `${word}-${number}`;
    if (!list.some((item) => item.id === id)) return id;
  }
}
