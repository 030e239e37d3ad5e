import type { NoticeTemplate } from '../notice-rule';
import { applicationLetters, decisionLetters } from './application-letters';
import { addressLetters } from './address-letters';
import { goalLetters } from './goal-letters';
import type { Letter } from './letter';
import { matchLetters } from './match-letters';
import { yearLetters } from './year-letters';

const letters: { readonly [Template in NoticeTemplate]: Letter } = {
  ...applicationLetters,
  ...decisionLetters,
  ...matchLetters,
  ...goalLetters,
  ...yearLetters,
  ...addressLetters,
};

/** The words that a notice has as long as no coordinator has written others for the cycle. */
export const letterOf = (template: NoticeTemplate): Letter => letters[template];
