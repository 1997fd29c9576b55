/**
 * A pure function of a thing that never changes, worked out once for each such thing and kept as long as the thing
 * itself is. Answers are shared, so they must never be changed.
 */
export function oncePer<Thing extends object, Answer>(
  compute: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const known = answers.get(thing);
    if (known) return known.answer;
    const answer = compute(thing);
    answers.set(thing, { answer });
    return answer;
  };
}
