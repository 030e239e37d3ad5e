import { rejected, type Result } from '@bookends/result';
import { withProfile, type Person, type ProfileChanges, type ProfileRejection } from '../domain/person';
import { personLetter } from './program-letters';
import type { ProgramPorts } from './program-stores';

/** One's own name, time zone and locale; what is not given stays. */
export async function updateProfile(
  ports: ProgramPorts,
  input: { readonly personId: string; readonly changes: ProfileChanges },
): Promise<Result<Person, ProfileRejection | { readonly reason: 'unknown-person' }>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<Person, ProfileRejection | { readonly reason: 'unknown-person' }>>(
    async ({ people, outbox, audit }) => {
      const before = await people.lock(input.personId);
      if (!before) return rejected({ reason: 'unknown-person' });
      const result = withProfile(before, input.changes);
      if (!result.isOk || result.value === before) return result;
      const person = result.value;
      await people.save(person);
      await outbox.add(personLetter(person, { id: ports.newId(), at }));
      await audit.add({
        programId: null,
        actorId: person.id,
        action: 'person.changed',
        subjectKind: 'person',
        subjectId: person.id,
        at,
      });
      return result;
    },
  );
}
