import { Field, ObjectType } from 'type-graphql';
import type { Pair } from '../domain/candidate';
import type { RunBasis } from '../usecases/reads';
import { CriteriaSetType, toCriteriaSetType } from './criteria-set.type';
import { ApplicationReference } from './references.type';

@ObjectType('RuledPair', { description: 'A pair that a run was told to make, or not to make.' })
export class RuledPairType {
  @Field(() => ApplicationReference, { description: 'The mentor’s application.' })
  mentorApplication!: ApplicationReference;

  @Field(() => ApplicationReference, { description: 'The mentee’s application.' })
  menteeApplication!: ApplicationReference;
}

@ObjectType('RunBasis', {
  description:
    'What was frozen with the pool of a run: criteria, and the pins and blocks of the cycle and of those who adjusted it. At most 1,000 pairs of each kind can be given at once.',
})
export class RunBasisType {
  @Field(() => CriteriaSetType, { description: 'How it scores pairs.' })
  criteria!: CriteriaSetType;

  @Field(() => [RuledPairType], { description: 'Pairs that must be in it, where they can hold.' })
  pins!: readonly RuledPairType[];

  @Field(() => [RuledPairType], { description: 'Pairs that must not be in it.' })
  blocks!: readonly RuledPairType[];
}

export function toRunBasis({ criteria, pins, blocks }: RunBasis): RunBasisType {
  return { criteria: toCriteriaSetType(criteria), pins: pins.map(toRuledPair), blocks: blocks.map(toRuledPair) };
}

const toRuledPair = ({ mentorId, menteeId }: Pair): RuledPairType => ({
  mentorApplication: { id: mentorId },
  menteeApplication: { id: menteeId },
});
