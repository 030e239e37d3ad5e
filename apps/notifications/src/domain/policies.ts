/** Who is asking, as far as notices care. */
export interface Viewer {
  readonly personId: string;
  readonly roles: readonly { readonly programId: string; readonly role: string }[];
}

/** Coordinators see the whole schedule and log of their programs, change words and switches, and hold what waits. */
export function mayRunNotices(viewer: Viewer, programId: string | null): boolean {
  return viewer.roles.some((held) => held.role === 'COORDINATOR' && held.programId === programId);
}

/**
 * The letter of a notice that one may read. It is written from today's address of the counterpart, so to its reader it is
 * closed once their match was ended early.
 */
export function mayReadLetter(
  viewer: Viewer,
  notice: Parameters<typeof mayReadNotice>[1],
  subjectState: string | null,
): boolean {
  const isEnded = subjectState !== null && ENDED_EARLY.includes(subjectState);
  return isEnded ? mayRunNotices(viewer, notice.programId) : mayReadNotice(viewer, notice);
}

const ENDED_EARLY = ['ENDED_WITHOUT_FAULT', 'ENDED_FOR_CAUSE'];

/** Everybody sees what was sent to themselves. */
export function mayReadNotice(
  viewer: Viewer,
  notice: { readonly programId: string | null; readonly personId: string | null; readonly state: string },
): boolean {
  const isOwn = notice.personId === viewer.personId && (notice.state === 'SENT' || notice.state === 'BOUNCED');
  return isOwn || mayRunNotices(viewer, notice.programId);
}
