import { describeNode, isDisabled, type NodeVoice, type StrategyNode } from '@/core/strategy';
import { changingDe } from '../changing/words/changing-de';
import { changingEn } from '../changing/words/changing-en';

const WORDS = { en: changingEn.changing, de: changingDe.changing };

/** A step's settings in one plain sentence, which begins by saying so where it is skipped. */
export function sayStep(node: StrategyNode, voice: NodeVoice): string {
  const sentence = describeNode(node, voice);
  return isDisabled(node) ? WORDS[voice.locale].skipped({ sentence }) : sentence;
}
