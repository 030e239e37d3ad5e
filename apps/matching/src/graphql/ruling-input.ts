import type { SubgraphContext } from '@bookends/subgraph';
import { idOf } from '../domain/ids';
import type { RuleOnPairInput } from '../usecases/rule-on-pair';
import { actorOf } from './viewer';

export const LONGEST_NOTE = 500;

/** A pair and a note as they come in. */
export interface PairAndNote {
  readonly cycleId: string;
  readonly mentorApplicationId: string;
  readonly menteeApplicationId: string;
  readonly note?: string | null;
}

/** What the use case asks for, by the signed-in person. */
export function rulingInput(input: PairAndNote, context: SubgraphContext): RuleOnPairInput {
  return {
    actor: actorOf(context),
    cycleId: idOf<'Cycle'>(input.cycleId),
    pair: {
      mentorId: idOf<'Application'>(input.mentorApplicationId),
      menteeId: idOf<'Application'>(input.menteeApplicationId),
    },
    note: input.note,
  };
}

export const isNoteTooLong = ({ note }: PairAndNote): boolean => (note?.length ?? 0) > LONGEST_NOTE;
