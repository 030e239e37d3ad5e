import { useOutletContext } from 'react-router';
import type { UsedAutosave } from '../../ui/autosave/use-autosave';
import type { ApplicationCycleFragment, WholeApplicationFragment } from './generated/graphql';
import type { Form, Section } from './sections';

/** What every page of one application works with. */
export interface Room {
  readonly application: WholeApplicationFragment;
  readonly cycle: ApplicationCycleFragment;
  readonly form: Form;
  readonly sections: readonly Section[];
  readonly autosave: UsedAutosave<readonly string[]>;
  /** Opens the choice between what is here and what was saved elsewhere. */
  readonly decide: () => void;
}

export const useRoom = (): Room => useOutletContext<Room>();

/** Keys of the questions whose answers break a rule of the program today. */
export const failingOf = ({ eligibility }: WholeApplicationFragment): readonly string[] =>
  (eligibility ?? []).filter(({ standing }) => standing === 'FAILED').map(({ question }) => question);

export const windowOf = ({ windows }: Pick<ApplicationCycleFragment, 'windows'>, key: string) =>
  windows.find((window) => window.key === key);
