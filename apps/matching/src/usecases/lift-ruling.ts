import { ok, type Result } from '@bookends/result';
import type { RulingId } from '../domain/ids';
import { mayMatch } from '../domain/policies';
import type { Ruling, RulingKind } from '../domain/ruling';
import { forbidden, unknown, type AccessRejection, type Actor } from './access';
import { rulingEntry } from './rule-on-pair';
import type { CommandPorts } from './start-run';

/** Takes back a pin or a block; runs that exist keep it. */
export async function liftRuling(
  { unitOfWork, clock }: Pick<CommandPorts, 'unitOfWork' | 'clock'>,
  { actor, id, kind }: { readonly actor: Actor; readonly id: RulingId; readonly kind: RulingKind },
): Promise<Result<Ruling, AccessRejection>> {
  const at = await clock.now();
  return unitOfWork.run(async (stores) => {
    const ruling = await stores.rulings.find(id);
    if (ruling === null || ruling.kind !== kind) return unknown(kind === 'PIN' ? 'pin' : 'block');
    if (!mayMatch(actor, ruling.programId)) return forbidden;
    await stores.rulings.remove(id);
    await stores.audit.add(rulingEntry(ruling, kind === 'PIN' ? 'pair.unpinned' : 'pair.unblocked', actor, at));
    return ok(ruling);
  });
}
