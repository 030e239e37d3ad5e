import type { Locale } from '../../i18n/locale';
import type { CycleDatesFragment, ProgramFaceFragment } from '../generated/graphql';
import type { CyclesAt } from '../program/cycles-at';
import type { CycleForms } from '../program/load-program';
import type { Side } from './side';
import type { SayOfApplying } from './texts';

export interface StartProps {
  readonly side: Side;
  readonly program: ProgramFaceFragment;
  readonly cycle: CycleDatesFragment | null;
  readonly cycles: CyclesAt;
  readonly forms: CycleForms | null;
  readonly now: string;
  readonly isSignedIn: boolean;
  readonly say: SayOfApplying;
  readonly locale: Locale;
}
