import type { SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isEditable } from '../domain/application';
import { openStates } from '../domain/application-state';
import { mayStillChange } from '../domain/cycle-terms';
import type { ApplicationBatches } from './application-batches';
import { ApplicationType } from './application.type';

/** What the viewer may do with an application, by the rules that the mutations use. */
@Resolver(() => ApplicationType)
export class ApplicationPermissionsResolver {
  constructor(private readonly batches: ApplicationBatches) {}

  @FieldResolver(() => Boolean, { description: 'The viewer may save answers now.' })
  async viewerCanSave(
    @Root() { application, audience }: ApplicationType,
    @Ctx() context: SubgraphContext,
  ): Promise<boolean> {
    if (audience !== 'SELF' || !isEditable(application)) return false;
    const terms = (await context.load(this.batches.terms, application.cycleId))!;
    return mayStillChange(terms, application, (await context.load(this.batches.now, 'now'))!).isOk;
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may submit it now, once it is complete.' })
  async viewerCanSubmit(@Root() seen: ApplicationType, @Ctx() context: SubgraphContext): Promise<boolean> {
    const isSubmittable = seen.state === 'DRAFT' || seen.state === 'NEEDS_INFORMATION';
    return isSubmittable && (await this.viewerCanSave(seen, context));
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may withdraw it.' })
  viewerCanWithdraw(@Root() { application, audience }: ApplicationType): boolean {
    return audience === 'SELF' && openStates.includes(application.state);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may decide it, past the reviewers.' })
  viewerCanDecide(@Root() { application, audience }: ApplicationType): boolean {
    return audience === 'COORDINATOR' && ['SUBMITTED', 'IN_REVIEW'].includes(application.state);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may review it now.' })
  viewerCanReview(@Root() { application, audience }: ApplicationType): boolean {
    return audience === 'REVIEWER' && application.state === 'IN_REVIEW';
  }
}
