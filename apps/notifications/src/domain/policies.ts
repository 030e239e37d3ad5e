/** Who is asking, as far as notices care. */
export interface Viewer {
  readonly personId: string;
  readonly roles: readonly { readonly programId: string; readonly role: string }[];
}

/** Coordinators see the whole schedule and log of their programs, change words and switches, and hold what waits. */
export function mayRunNotices(viewer: Viewer, programId: string | null): boolean {
  return viewer.roles.some((held) => held.role === 'COORDINATOR' && held.programId === programId);
}

/** Everybody sees what was sent to themselves. */
export function mayReadNotice(
  viewer: Viewer,
  notice: { readonly programId: string | null; readonly personId: string | null; readonly state: string },
): boolean {
  const isOwn = notice.personId === viewer.personId && (notice.state === 'SENT' || notice.state === 'BOUNCED');
  return isOwn || mayRunNotices(viewer, notice.programId);
}
