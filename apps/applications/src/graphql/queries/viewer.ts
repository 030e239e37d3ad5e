import type { SubgraphContext } from '@bookends/subgraph';
import { Ctx, Query, Resolver } from 'type-graphql';
import { mayCreateProgram } from '../../domain/program-policies';
import { PersonType, toPerson } from '../person.type';
import type { ProgramBatches } from '../program-batches';

@Resolver()
export class ViewerQuery {
  constructor(private readonly batches: ProgramBatches) {}

  @Query(() => PersonType, { nullable: true, description: 'Whoever asks; null when nobody is signed in.' })
  async viewer(@Ctx() context: SubgraphContext): Promise<PersonType | null> {
    if (context.viewer.kind !== 'person') return null;
    const person = await context.load(this.batches.people, context.viewer.personId);
    return person && toPerson(person);
  }

  @Query(() => Boolean, { description: 'Whether the viewer may make a program.' })
  viewerCanCreateProgram(@Ctx() { viewer }: SubgraphContext): boolean {
    return viewer.kind === 'person' && mayCreateProgram(viewer);
  }
}
