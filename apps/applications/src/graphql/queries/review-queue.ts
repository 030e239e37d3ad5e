import {
  encodeCursor,
  forbidden,
  notFound,
  pageOf,
  pageSize,
  requirePerson,
  type Connection,
  type SubgraphContext,
} from '@bookends/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { reviews } from '../../domain/application-policies';
import type { ReviewState as StateOfReview } from '../../domain/review';
import type { ApplicationReads } from '../../usecases/application-reads';
import { ReviewState } from '../application-enums';
import type { ApplicationBatches } from '../application-batches';
import { placeOf } from '../place-cursor';
import { ReviewConnection, toReview, type ReviewType } from '../review.type';

/** What a reviewer has to read. */
@Resolver()
export class ReviewQueueQuery {
  constructor(
    private readonly reads: ApplicationReads,
    private readonly batches: ApplicationBatches,
  ) {}

  @Query(() => ReviewConnection, {
    description:
      'The reviews that the viewer was assigned in a cycle, without who applied. For reviewers of the program.',
  })
  async reviewQueue(
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
    @Arg('state', () => ReviewState, { nullable: true, description: 'Only those that stand so.' })
    state: StateOfReview | null,
    @Arg('isOpen', () => Boolean, {
      nullable: true,
      description: 'Only those that the viewer can give now, or only the others.',
    })
    isOpen: boolean | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ReviewType>> {
    const viewer = requirePerson(context);
    const terms = await context.load(this.batches.terms, cycleId);
    if (!terms) throw notFound('cycle');
    if (!reviews(viewer, terms.programId)) throw forbidden('This is for reviewers of the program.');
    const limit = pageSize(first);
    const rows = await this.reads.queue({
      ...{ reviewerId: viewer.personId, cycleId, state: state ?? null, isOpen: isOpen ?? null, limit: limit + 1 },
      after: placeOf(after, 1)?.[0] ?? null,
    });
    return pageOf(rows, limit, { node: toReview, cursor: ({ id }) => encodeCursor(id) });
  }
}
