import { ok, rejected, type Result } from '@bookends/result';
import { cycleRules } from '../domain/default-program';
import { variablesOf } from '../domain/letter-variables';
import type { NoticeTemplate } from '../domain/notice-rule';
import { mayRunNotices, type Viewer } from '../domain/policies';
import type { NoticePorts } from './change-notice';
import type { LetterFault } from './letters';
import type { CycleRejection, NamedCycle } from './set-notice-switch';

export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 10_000;

/** Port: reads words as a template. */
export interface LetterCheck {
  findFault(words: { readonly subject: string; readonly body: string }, known: readonly string[]): LetterFault | null;
}

export type EditTemplateRejection =
  | CycleRejection
  | { readonly reason: 'not-in-schedule' }
  | { readonly reason: 'stale-version' }
  | { readonly reason: 'text-missing'; readonly field: 'subject' | 'body' }
  | { readonly reason: 'text-too-long'; readonly field: 'subject' | 'body'; readonly limit: number }
  | ({ readonly reason: 'faulty' } & LetterFault);

export interface EditTemplateInput extends NamedCycle {
  readonly viewer: Viewer;
  readonly template: NoticeTemplate;
  readonly subject: string;
  readonly body: string;
  readonly version: number | null;
}

/** Keeps a cycle's own words for a notice, if they can be written out: a fault is told with its line. */
export async function editTemplate(
  ports: NoticePorts & { readonly letters: LetterCheck },
  input: EditTemplateInput,
): Promise<Result<{ version: number }, EditTemplateRejection>> {
  const { viewer, cycleId, programId, template } = input;
  if (programId === null) return rejected({ reason: 'unknown-cycle' });
  if (!mayRunNotices(viewer, programId)) return rejected({ reason: 'not-coordinator' });
  if (!cycleRules.some((rule) => rule.template === template)) return rejected({ reason: 'not-in-schedule' });
  const words = { subject: input.subject.trim(), body: input.body.replaceAll('\r\n', '\n').trim() };
  const fault = sizeFault(words) ?? syntaxFault(ports.letters, words, template);
  if (fault) return rejected(fault);
  return ports.unitOfWork.run(async ({ choices, audit }) => {
    const version = await choices.saveText({ programId, cycleId, template, ...words, expected: input.version });
    if (version === null) return rejected({ reason: 'stale-version' });
    await audit.add({
      programId,
      actorId: viewer.personId,
      action: 'template.edited',
      subjectKind: 'cycle',
      subjectId: cycleId,
      facts: { template, version },
      at: await ports.clock.now(),
    });
    return ok({ version });
  });
}

type Words = { readonly subject: string; readonly body: string };

function sizeFault(words: Words): EditTemplateRejection | null {
  const limits = [
    ['subject', LONGEST_SUBJECT],
    ['body', LONGEST_BODY],
  ] as const;
  for (const [field, limit] of limits) {
    if (words[field] === '') return { reason: 'text-missing', field };
    if (words[field].length > limit) return { reason: 'text-too-long', field, limit };
  }
  return null;
}

function syntaxFault(letters: LetterCheck, words: Words, template: NoticeTemplate): EditTemplateRejection | null {
  const fault = letters.findFault(words, variablesOf(template));
  return fault && { reason: 'faulty', ...fault };
}
