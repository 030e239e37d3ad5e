import { connectionOf } from '@bookends/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import type { KeptProposal } from '../usecases/proposals';
import { ApplicationReference } from './references.type';
import { ScoreType, toScore } from './score.type';

@ObjectType('Proposal', { description: 'A pair inside a run. It becomes a match only when the run is announced.' })
export class ProposalType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ApplicationReference, { description: 'The mentor’s application.' })
  mentorApplication!: ApplicationReference;

  @Field(() => ApplicationReference, { description: 'The mentee’s application.' })
  menteeApplication!: ApplicationReference;

  @Field(() => ScoreType, { description: 'How well the two fit, and why.' })
  score!: ScoreType;

  @Field(() => Boolean, { description: 'A coordinator pinned the pair.' })
  isPinned!: boolean;

  @Field(() => Boolean, { description: 'Somebody of the pair left since: it can never become a match.' })
  isVoid!: boolean;
}

export const ProposalConnection = connectionOf(ProposalType, 'Proposal', { hasTotalCount: true });

export function toProposalType({
  id,
  mentorId,
  menteeId,
  isPinned,
  isVoid,
  contributions,
}: KeptProposal): ProposalType {
  return {
    id,
    mentorApplication: { id: mentorId },
    menteeApplication: { id: menteeId },
    score: toScore(contributions),
    isPinned,
    isVoid,
  };
}
