import type { LetterSources, WrittenLetter } from './letters';
import type { LetterWriter } from './prepare-mail';
import type { NoticeReads } from './notice-reads';
import { rejected, type Result } from '@bookends/result';
import { letterOf } from '../domain/letters/letter-of';
import { letterValues } from '../domain/letter-values';
import { isDeclinable, type NoticeTemplate } from '../domain/notice-rule';
import { ruleOf } from '../domain/default-program';

export interface PreviewPorts {
  readonly reads: Pick<NoticeReads, 'previewSubject'>;
  readonly sources: Pick<LetterSources, 'read'>;
  readonly writer: LetterWriter;
  readonly publicUrl: string;
}

export type PreviewRejection = { readonly reason: 'not-concerned' } | { readonly reason: 'unwritable' };

/** The letter exactly as this person would get it now; nothing is sent or kept. Three statements. */
export async function previewNotice(
  ports: PreviewPorts,
  asked: { readonly cycleId: string; readonly template: NoticeTemplate; readonly personId: string },
): Promise<Result<WrittenLetter, PreviewRejection>> {
  const { cycleId, template, personId } = asked;
  const rule = ruleOf(template);
  const subjectId = rule.audience && (await ports.reads.previewSubject(cycleId, template, personId));
  if (subjectId === null) return rejected({ reason: 'not-concerned' });
  const isOfCycle = rule.trigger.on === 'date' && rule.trigger.anchor.of !== 'subject-date';
  const reading = await ports.sources.read({
    template,
    cycleId,
    personId,
    occurrenceId: null,
    subjectId: isOfCycle && rule.audience?.subject !== 'APPLICATION' ? null : subjectId,
  });
  if (reading.facts === null) return rejected({ reason: 'not-concerned' });
  const values = letterValues(template, reading.facts, ports.publicUrl);
  const unsubscribeUrl = isDeclinable(rule.kind) ? `${ports.publicUrl}/unsubscribe/preview` : null;
  const frame = { sender: reading.facts.program.name, unsubscribeUrl };
  const letter = await ports.writer.write(reading.text ?? letterOf(template), values, frame);
  return letter.isOk ? letter : rejected({ reason: 'unwritable' });
}
