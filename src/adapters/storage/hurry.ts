/** What is to be done when the page may die any moment. */
export type Hurry = {
  /** Offers something to be hurried, at once if there is a hurry now; returns how to take the offer back. */
  offer(commit: () => void): () => void;
  /** Hurries all that was offered, and what is offered in the rest of this task. */
  now(): void;
};

/**
 * Transactions commit by themselves once the page has heard that their requests went well; a page that is being left
 * may not live to hear it. A hurry tells the browser to commit without the page.
 */
export function createHurry(): Hurry {
  const offered = new Set<() => void>();
  let isNow = false;
  return {
    offer(commit) {
      if (isNow) commit();
      else offered.add(commit);
      return () => offered.delete(commit);
    },
    now() {
      isNow = true;
      setTimeout(() => {
        isNow = false;
      }, 0);
      for (const commit of [...offered]) commit();
      offered.clear();
    },
  };
}
