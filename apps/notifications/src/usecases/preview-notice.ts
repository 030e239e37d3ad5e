import type { Clock } from '@bookends/clock';
import { rejected, type Result } from '@bookends/result';
import { ruleOf } from '../domain/default-program';
import { imaginedMatch } from '../domain/imagined-match';
import type { LetterFacts } from '../domain/letter-values';
import { isDeclinable, isOfWholeCycle, type NoticeTemplate } from '../domain/notice-rule';
import type { LetterMaterial, LetterSources, WrittenLetter } from './letters';
import type { NoticeReads } from './notice-reads';
import { writeLetter, type WritingDesk } from './write-letter';

export interface PreviewPorts extends WritingDesk {
  readonly reads: Pick<NoticeReads, 'previewSubject' | 'pairToAnnounce'>;
  readonly sources: Pick<LetterSources, 'read' | 'ofNotices'>;
  readonly clock: Pick<Clock, 'now'>;
}

export type PreviewRejection = { readonly reason: 'not-concerned' } | { readonly reason: 'unwritable' };

export interface AskedPreview {
  readonly cycleId: string;
  readonly template: NoticeTemplate;
  readonly personId: string;
  /** With whom the person is to be matched; null to read a letter about what exists. */
  readonly counterpartId: string | null;
}

/** The letter exactly as this person would get it now; nothing is sent or kept. Four statements at most. */
export async function previewNotice(
  ports: PreviewPorts,
  asked: AskedPreview,
): Promise<Result<WrittenLetter, PreviewRejection>> {
  const { counterpartId, template } = asked;
  const material =
    counterpartId === null ? await readForPerson(ports, asked) : await readForPair(ports, { ...asked, counterpartId });
  if (!material?.facts) return rejected({ reason: 'not-concerned' });
  const { facts, text } = material;
  const unsubscribeUrl = isDeclinable(ruleOf(template).kind) ? `${ports.publicUrl}/unsubscribe/preview` : null;
  const letter = await writeLetter(ports, template, { facts, text }, unsubscribeUrl);
  return letter.isOk ? letter : rejected({ reason: 'unwritable' });
}

async function readForPerson(
  ports: PreviewPorts,
  { cycleId, template, personId }: AskedPreview,
): Promise<LetterMaterial | null> {
  const rule = ruleOf(template);
  const subjectId = rule.audience && (await ports.reads.previewSubject(cycleId, template, personId));
  if (subjectId === null) return null;
  return ports.sources.read({
    template,
    cycleId,
    personId,
    occurrenceId: null,
    subjectId: isOfWholeCycle(rule) && rule.audience?.subject !== 'APPLICATION' ? null : subjectId,
  });
}

/** Of a pair that has no match yet, as if it were announced now. */
async function readForPair(
  ports: PreviewPorts,
  { cycleId, template, personId, counterpartId }: AskedPreview & { readonly counterpartId: string },
): Promise<LetterMaterial | null> {
  const { audience } = ruleOf(template);
  if (audience?.subject !== 'MATCH' || audience.to === 'COORDINATORS') return null;
  const pair = await ports.reads.pairToAnnounce(cycleId, { personId, counterpartId, parts: audience.to });
  if (pair === null) return null;
  const { matchId: subjectId, mentor, mentee, confirmWithinDays } = pair;
  const reading = await ports.sources.read({ template, cycleId, personId, occurrenceId: null, subjectId });
  if (subjectId !== null || reading.facts === null) return reading;
  const { timeZone } = reading.facts.cycle;
  const subject = imaginedMatch(await ports.clock.now(), { timeZone, confirmWithinDays });
  const facts: LetterFacts = { ...reading.facts, subject, mentor, mentee };
  return { facts, text: reading.text };
}
