import type { SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayGrantRoles } from '../domain/program-policies';
import { PersonType, RoleGrantType } from './person.type';
import type { ProgramBatches } from './program-batches';
import { ProgramType, toProgram } from './program.type';

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(private readonly batches: ProgramBatches) {}

  @FieldResolver(() => [RoleGrantType], {
    description: 'The roles they hold: all of one’s own, others’ in programs that the viewer coordinates.',
  })
  async roles(@Root() { id }: PersonType, @Ctx() context: SubgraphContext): Promise<RoleGrantType[]> {
    const { viewer } = context;
    if (viewer.kind !== 'person') return [];
    const roles = (await context.load(this.batches.rolesOf, id)) ?? [];
    return roles.filter(({ programId }) => viewer.personId === id || mayGrantRoles(viewer, programId));
  }
}

@Resolver(() => RoleGrantType)
export class RoleGrantResolver {
  constructor(private readonly batches: ProgramBatches) {}

  @FieldResolver(() => ProgramType, { nullable: true, description: 'The program; null only while it cannot be read.' })
  async program(@Root() { programId }: RoleGrantType, @Ctx() context: SubgraphContext): Promise<ProgramType | null> {
    const program = await context.load(this.batches.programs, programId);
    return program && toProgram(program);
  }
}
