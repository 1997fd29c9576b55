import { addNote, effectKey, endJourney, type Draft } from './draft';
import { operationAt } from './program';

/** How many operations a journey may pass at one instant before it is taken to run in circles (S4). */
const MOST_OPERATIONS = 1000;

/** Moves the journey on from an operation until something waits, holds or ends. */
export function advance(draft: Draft, first: string | undefined): void {
  const { journey } = draft;
  let next = first;
  for (let passed = 0; next !== undefined; passed += 1) {
    if (passed === MOST_OPERATIONS) {
      stopLoop(draft);
      return;
    }
    journey.at = next;
    journey.enteredAt = draft.now;
    journey.seq += 1;
    journey.timer = null;
    addNote(draft, 'entered');
    next = operationAt(draft.strategy, next).arrive(draft);
  }
}

/** Asks the operation at which the journey stands once more, as if it had just arrived. */
export function arriveAgain(draft: Draft): void {
  const { journey } = draft;
  journey.timer = null;
  journey.seq += 1;
  advance(draft, operationAt(draft.strategy, journey.at).arrive(draft));
}

function stopLoop(draft: Draft): void {
  addNote(draft, 'endless-loop', { operations: MOST_OPERATIONS });
  draft.effects.push({
    kind: 'task',
    key: `${effectKey(draft)}/endless-loop`,
    activity: 'review',
    queue: 'errors',
    instructions: '',
    reason: 'endless-loop',
    dueAt: null,
  });
  endJourney(draft, 'error', 'stop');
}
