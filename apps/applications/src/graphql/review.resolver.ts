import { forbidden, type SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApplicationBatches } from './application-batches';
import { ApplicationType, toApplication } from './application.type';
import { PersonType } from './person.type';
import { readPerson, type PersonReading } from './read-person';
import { ReviewType } from './review.type';

/** What hangs on a review. */
@Resolver(() => ReviewType)
export class ReviewResolver {
  constructor(
    private readonly batches: ApplicationBatches,
    private readonly people: PersonReading,
  ) {}

  @FieldResolver(() => ApplicationType, {
    nullable: true,
    description: 'What is reviewed, without who it is; null once the reviewer has recused themselves.',
  })
  async application(@Root() { review }: ReviewType, @Ctx() context: SubgraphContext): Promise<ApplicationType | null> {
    const seen = await context.load(this.batches.applications, review.applicationId);
    if (!seen?.audience) return null;
    if (seen.audience === 'SELF' || seen.audience === 'COUNTERPART') throw forbidden();
    const isOwnReview = context.viewer.kind === 'person' && context.viewer.personId === review.reviewerId;
    return toApplication(seen.application, isOwnReview ? 'REVIEWER' : seen.audience);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who gives it; null only while it cannot be read.' })
  reviewer(@Root() { review }: ReviewType, @Ctx() context: SubgraphContext): Promise<PersonType | null> {
    return readPerson(this.people, review.reviewerId, context);
  }
}
