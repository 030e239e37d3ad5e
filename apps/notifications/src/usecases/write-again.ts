import type { LetterSources, WrittenLetter } from './letters';
import { writeLetter, type WritingDesk } from './write-letter';

/** A letter of a notice, and how that stands today which it is about. */
export interface LetterOfNotice extends WrittenLetter {
  readonly subjectState: string | null;
}

/**
 * The letters of notices by id, written again from what is known today: what was sent is not kept. One statement. Not
 * there: sign-in links, unknown ids, and letters that cannot be written now.
 */
export async function writeAgain(
  ports: WritingDesk & { readonly sources: Pick<LetterSources, 'ofNotices'> },
  noticeIds: readonly string[],
): Promise<ReadonlyMap<string, LetterOfNotice>> {
  const letters = new Map<string, LetterOfNotice>();
  for (const [id, { template, facts, text }] of await ports.sources.ofNotices(noticeIds)) {
    if (facts === null) continue;
    const letter = await writeLetter(ports, template, { facts, text }, null);
    if (letter.isOk) letters.set(id, { ...letter.value, subjectState: facts.subject?.state ?? null });
  }
  return letters;
}
