import { connectionOf } from '@bookends/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Role } from '../domain/candidate';
import type { ObstacleKey } from '../domain/edges';
import type { Rival, Unmatched, UnmatchedReason } from '../domain/run-outcome';
import { ObstacleEnum, SideEnum, UnmatchedKindEnum } from './enums';
import { ApplicationReference } from './references.type';

@ObjectType('RemovedCount', { description: 'How many people of the other side one obstacle removed.' })
export class RemovedCountType {
  @Field(() => ObstacleEnum, { description: 'The obstacle.' })
  obstacle!: ObstacleKey;

  @Field(() => Int, { description: 'How many; each person is counted under the first obstacle only.' })
  count!: number;
}

@ObjectType('FullMentor', { description: 'A suitable mentor without a place for somebody.' })
export class FullMentorType {
  @Field(() => ApplicationReference, { description: 'The mentor’s application.' })
  mentorApplication!: ApplicationReference;

  @Field(() => Int, { description: 'What the pair would score.' })
  score!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The lowest score among those who got this mentor’s places; null when earlier matches hold them all.',
  })
  lowestScoreThere!: number | null;
}

@ObjectType('UnmatchedReason', { description: 'Why somebody is in no proposal, with the facts.' })
export class UnmatchedReasonType {
  @Field(() => UnmatchedKindEnum, { description: 'Why.' })
  kind!: UnmatchedReason['kind'];

  @Field(() => [RemovedCountType], { description: 'What removed how many, most first; only where nobody is eligible.' })
  removedBy!: readonly RemovedCountType[];

  @Field(() => Int, { description: 'How many people of the other side could be proposed.' })
  suitable!: number;

  @Field(() => [FullMentorType], { description: 'The best of the suitable mentors, at most five; only for a mentee.' })
  fullMentors!: readonly FullMentorType[];
}

@ObjectType('UnmatchedPerson', { description: 'Somebody of the pool who is in no proposal of a run.' })
export class UnmatchedType {
  @Field(() => ApplicationReference, { description: 'Whose application.' })
  application!: ApplicationReference;

  @Field(() => SideEnum, { description: 'On which side.' })
  side!: Role;

  @Field(() => UnmatchedReasonType, { description: 'Why.' })
  reason!: UnmatchedReasonType;
}

export const UnmatchedConnection = connectionOf(UnmatchedType, 'UnmatchedPerson', { hasTotalCount: true });

export function toUnmatchedType({ applicationId, role, reason }: Unmatched): UnmatchedType {
  return { application: { id: applicationId }, side: role, reason: toReason(reason) };
}

function toReason(reason: UnmatchedReason): UnmatchedReasonType {
  const none = { kind: reason.kind, removedBy: [], suitable: 0, fullMentors: [] };
  switch (reason.kind) {
    case 'NO_ELIGIBLE_COUNTERPART':
      return { ...none, removedBy: reason.removedBy };
    case 'NOT_NEEDED':
      return { ...none, suitable: reason.suitable };
    case 'NO_PLACE_LEFT':
    case 'OUTBID':
    case 'SUITABLE_MENTORS_FULL':
      return { ...none, suitable: reason.suitable, fullMentors: reason.rivals.map(toFullMentor) };
  }
}

function toFullMentor({ mentorId, score, lowestScoreThere }: Rival): FullMentorType {
  return { mentorApplication: { id: mentorId }, score, lowestScoreThere };
}
