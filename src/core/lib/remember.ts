/** Texts longer than this are worked out anew each time: keeping them would cost more than it saves. */
const LONGEST = 20_000;

/**
 * A pure function of a text that keeps its last answers, so that asking the same question of the same document
 * again costs nothing. At most `kept` of them; when there are more, all are let go. Answers are shared, so they
 * must never be changed.
 */
export function remember<Answer>(compute: (text: string) => Answer, kept: number): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || text.length > LONGEST) return known ?? compute(text);
    const answer = compute(text);
    if (answers.size >= kept) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
