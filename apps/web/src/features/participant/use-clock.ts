import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useSession, useViewer } from '../../app/session';

export interface Clock {
  readonly now: Date;
  readonly locale: string;
  /** The reader's zone: that of their profile, else that of their device. */
  readonly zone: string;
}

/** What time it is, and for whom it is written. */
export function useClock(): Clock {
  const { locale } = useIntl();
  const { contact } = useViewer();
  const { now } = useSession().demoClock;
  const zone = contact?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return useMemo(() => ({ now: new Date(now), locale, zone }), [now, locale, zone]);
}
