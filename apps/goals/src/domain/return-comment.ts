import type { MissingFault, TextFault } from './goal-faults';
import { isReadable } from './goal-rules';

export const COMMENT_LIMIT = 2_000;

/** What is wrong with the words that a mentor returns a sheet with: the mentee must be able to act on them. */
export function commentFaults(comment: string): readonly (MissingFault | TextFault)[] {
  const field = ['comment'];
  if (comment.trim() === '') return [{ reason: 'field-missing', field }];
  if (comment.length > COMMENT_LIMIT) return [{ reason: 'text-too-long', limit: COMMENT_LIMIT, field }];
  return isReadable(comment) ? [] : [{ reason: 'text-unreadable', field }];
}
