import { ok, rejected, type Result } from '@bookends/result';
import type { NoticePorts } from './change-notice';
import type { UnsubscribeChoice, UnsubscribeTokens } from './unsubscribe-choice';

/** Ends one kind of letters for the person whose letter carried the token. Doing it again changes nothing. */
export async function declineNotices(
  ports: NoticePorts & { readonly tokens: Pick<UnsubscribeTokens, 'read'> },
  { token }: { readonly token: string },
): Promise<Result<UnsubscribeChoice, { readonly reason: 'unknown-token' }>> {
  const choice = ports.tokens.read(token);
  if (choice === null) return rejected({ reason: 'unknown-token' });
  const { programId, personId, kind } = choice;
  await ports.unitOfWork.run(async ({ choices, audit }) => {
    await choices.addDeclined(choice);
    await audit.add({
      programId,
      actorId: personId,
      action: 'notices.declined',
      subjectKind: 'person',
      subjectId: personId,
      facts: { kind },
      at: await ports.clock.now(),
    });
  });
  return ok(choice);
}
