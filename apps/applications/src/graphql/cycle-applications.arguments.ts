import { ArgsType, Field, Int } from 'type-graphql';
import type { ApplicationRole as RoleName } from '../domain/applicant-facts';
import type { ApplicationState as StateName } from '../domain/application-state';
import type { ApplicationFilter, ApplicationOrder as OrderName } from '../usecases/application-reads';
import { ApplicationOrder, ApplicationState } from './application-enums';
import { ApplicationRole } from './program-enums';

/** Which applications of a cycle, and in which order. */
@ArgsType()
export class CycleApplicationsArguments {
  @Field(() => ApplicationState, {
    nullable: true,
    description: 'Only those that stand so.',
    deprecationReason: 'Use states.',
  })
  state?: StateName | null;

  @Field(() => [ApplicationState], { nullable: true, description: 'Only those that stand in one of these ways.' })
  states?: StateName[] | null;

  @Field(() => ApplicationRole, { nullable: true, description: 'Only this side.' })
  role?: RoleName | null;

  @Field(() => String, { nullable: true, description: 'Only where name or address have this in them.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those on which reviewers disagree, or only the others.' })
  hasDisagreement?: boolean | null;

  @Field(() => ApplicationOrder, { nullable: true, description: 'How they are sorted: OLDEST_FIRST unless told.' })
  order?: OrderName | null;

  @Field(() => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last one seen, in the same order.' })
  after?: string | null;
}

/** What is asked for, as the reads take it: with `states` and `state`, the former holds. */
export function filterOf(cycleId: string, asked: CycleApplicationsArguments): ApplicationFilter {
  const { state, states, role, search, hasDisagreement } = asked;
  return {
    cycleId,
    states: states ?? (state ? [state] : null),
    role: role ?? null,
    search: search?.trim() || null,
    hasDisagreement: hasDisagreement ?? null,
  };
}
