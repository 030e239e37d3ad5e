import type { DeclinableKind } from '../domain/notice-rule';
import type { NoticePorts } from './change-notice';

/** Says which kinds of letters a person does not want from a program; the others are wanted again. */
export async function setNoticePreferences(
  ports: NoticePorts,
  choice: { readonly programId: string; readonly personId: string; readonly kinds: readonly DeclinableKind[] },
): Promise<void> {
  const { programId, personId, kinds } = choice;
  await ports.unitOfWork.run(async ({ choices, audit }) => {
    await choices.setDeclined(choice);
    await audit.add({
      programId,
      actorId: personId,
      action: 'notices.preferences-set',
      subjectKind: 'person',
      subjectId: personId,
      facts: { declined: kinds },
      at: await ports.clock.now(),
    });
  });
}
