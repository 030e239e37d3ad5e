import type { ReactNode } from 'react';
import type { Locale } from '../../i18n/locale';
import type { ProgramFaceFragment } from '../generated/graphql';
import type { CyclesAt } from './cycles-at';
import type { CycleForms, PublicResource } from './load-program';
import type { SayOfPrograms } from './texts';

export interface ProgramPageProps {
  readonly program: ProgramFaceFragment;
  readonly now: string;
  readonly cycles: CyclesAt;
  readonly forms: CycleForms | null;
  /** The form of the interest list; null while applications are taken. */
  readonly interest: ReactNode;
  readonly resources: readonly PublicResource[];
  readonly say: SayOfPrograms;
  readonly locale: Locale;
}
