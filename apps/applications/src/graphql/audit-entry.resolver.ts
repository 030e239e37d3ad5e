import type { AuditEntry, SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AuditEntryType } from './audit-entry.type';
import { PersonType, toPerson } from './person.type';
import type { ProgramBatches } from './program-batches';

/** Whoever may read the log may read who acted. */
@Resolver(() => AuditEntryType)
export class AuditEntryResolver {
  constructor(private readonly batches: ProgramBatches) {}

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who did it; null when the calendar did.' })
  async actor(@Root() { actor }: AuditEntry, @Ctx() context: SubgraphContext): Promise<PersonType | null> {
    const person = actor && (await context.load(this.batches.people, actor.id));
    return person && toPerson(person);
  }
}
