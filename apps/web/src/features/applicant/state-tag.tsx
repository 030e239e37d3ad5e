import type { WholeApplicationFragment } from './generated/graphql';
import { useApplicantTexts } from './texts';
import classes from './applicant.module.css';

type State = WholeApplicationFragment['state'];

/** A draft whose time is over is told apart from one that can still be sent. */
export type ShownState = State | 'UNSENT';

export const shownState = ({ state, viewerCanSave }: { state: State; viewerCanSave: boolean }): ShownState =>
  state === 'DRAFT' && !viewerCanSave ? 'UNSENT' : state;

const TONES: Readonly<Record<ShownState, string>> = {
  DRAFT: 'note',
  UNSENT: 'quiet',
  SUBMITTED: 'good',
  IN_REVIEW: 'note',
  NEEDS_INFORMATION: 'warn',
  ACCEPTED: 'good',
  WAITLISTED: 'warn',
  DECLINED: 'quiet',
  PLACED: 'good',
  CARRIED_OVER: 'note',
  WITHDRAWN: 'quiet',
};

export function StateTag({ state }: { state: ShownState }) {
  const say = useApplicantTexts();
  return (
    <span className={classes['tag']} data-tone={TONES[state]}>
      {say(`state.${state}`)}
    </span>
  );
}
