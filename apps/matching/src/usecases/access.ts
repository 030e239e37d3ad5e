import { rejected, type Rejected } from '@bookends/result';
import type { Viewer } from '../domain/policies';
import type { ProgramId } from '../domain/ids';

/** The door of every command: the object is not known here, or this person may not touch it. */
export type AccessRejection =
  | { readonly reason: 'unknown'; readonly what: 'cycle' | 'run' | 'match' | 'pin' | 'block' | 'application' }
  | { readonly reason: 'forbidden' };

export const unknown = (what: Extract<AccessRejection, { reason: 'unknown' }>['what']): Rejected<AccessRejection> =>
  rejected({ reason: 'unknown', what });

export const forbidden: Rejected<AccessRejection> = rejected({ reason: 'forbidden' });

/** A person who commands. */
export type Actor = Viewer & { readonly personId: string };

export type Policy = (viewer: Viewer, programId: ProgramId) => boolean;
