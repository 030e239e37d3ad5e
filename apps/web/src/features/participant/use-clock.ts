import { useCallback, useMemo, useState } from 'react';
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

/** Tells the moment of a saving: the program's time at the start of the session, and what has passed since. */
export function useSavingTime(): () => string {
  const { now } = useSession().demoClock;
  const [startedAt] = useState(() => performance.now());
  return useCallback(() => new Date(Date.parse(now) + performance.now() - startedAt).toISOString(), [now, startedAt]);
}
