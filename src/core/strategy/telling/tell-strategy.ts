import { outlineOf } from '../outline/outline-of';
import type { Strategy } from '../strategy';
import { tellMessages, tellNotes, tellRemarks } from './tell-remarks';
import { tellEntry, tellInterrupts, tellPolicy, tellPurpose } from './tell-settings';
import { tellSteps } from './tell-steps';
import type { SectionId, TellingLine, TellingSection, TellingVoice } from './telling';
import { tellingWords } from './words';

/**
 * The whole strategy in sentences, as somebody would read it who has never seen the canvas: what it is for, who
 * enters, what is checked, when people may be contacted, every step along the paths, the messages, the notes, and what
 * the checks say. Sections of notes and of remarks set aside are there only when they hold something.
 */
export function tellStrategy(strategy: Strategy, voice: TellingVoice): TellingSection[] {
  const words = tellingWords(voice.locale);
  const rows = outlineOf(strategy);
  const context = { strategy, voice };
  const section = (id: SectionId, lines: readonly TellingLine[]): TellingSection => ({
    id,
    title: words.sections[id],
    lines,
  });
  const open = voice.remarks.filter(({ reason }) => reason === null);
  const aside = voice.remarks.filter(({ reason }) => reason !== null);
  const notes = tellNotes(strategy);
  return [
    section('purpose', tellPurpose(strategy, voice)),
    section('entry', tellEntry(strategy, voice)),
    section('interrupts', tellInterrupts(strategy, voice)),
    section('policy', tellPolicy(strategy, voice)),
    section('steps', tellSteps(rows, context)),
    section('messages', tellMessages(rows, context)),
    ...(notes.length === 0 ? [] : [section('notes', notes)]),
    section('open', tellRemarks(open, context)),
    ...(aside.length === 0 ? [] : [section('set-aside', tellRemarks(aside, context))]),
  ];
}
