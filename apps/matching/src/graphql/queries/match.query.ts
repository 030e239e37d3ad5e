import { forbidden, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { idOf } from '../../domain/ids';
import { mayReadMatch } from '../../domain/policies';
import type { MatchingReads } from '../../usecases/reads';
import { MatchType, toMatchType } from '../match.type';
import type { ReadBatches } from '../read-batches';
import { actorOf } from '../viewer';

@Resolver()
export class MatchQuery {
  constructor(
    private readonly reads: MatchingReads,
    private readonly batches: ReadBatches,
  ) {}

  @Query(() => MatchType, {
    nullable: true,
    description: 'A match, for its pair and for coordinators and reviewers; null when there is none.',
  })
  async match(
    @Arg('id', () => ID, { description: 'The match.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<MatchType | null> {
    const actor = actorOf(context);
    const match = await context.load(this.batches.matches, id);
    if (match && !mayReadMatch(actor, match)) throw forbidden('A match is for its pair.');
    return match && toMatchType(match);
  }

  @Query(() => [MatchType], { description: 'The viewer’s own matches, on either side, the newest first.' })
  async myMatches(@Ctx() context: SubgraphContext): Promise<MatchType[]> {
    const { personId } = actorOf(context);
    return (await this.reads.matchesOfPerson(idOf<'Person'>(personId))).map(toMatchType);
  }
}
