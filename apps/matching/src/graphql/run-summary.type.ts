import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { RunId } from '../domain/ids';
import type { RunSummary, SetAsidePin } from '../domain/run-outcome';
import { ObstacleEnum } from './enums';
import { ApplicationReference } from './references.type';

@ObjectType('SetAsidePin', { description: 'A pin that a run could not keep.' })
export class SetAsidePinType {
  @Field(() => ApplicationReference, { description: 'The mentor’s application.' })
  mentorApplication!: ApplicationReference;

  @Field(() => ApplicationReference, { description: 'The mentee’s application.' })
  menteeApplication!: ApplicationReference;

  @Field(() => ObstacleEnum, { description: 'What stood against it.' })
  cause!: SetAsidePin['cause'];
}

@ObjectType('RunSummary', { description: 'A run in numbers.' })
export class RunSummaryType {
  @Field(() => Int, { description: 'Mentors in the pool.' })
  mentors!: number;

  @Field(() => Int, { description: 'Mentees in the pool.' })
  mentees!: number;

  @Field(() => Int, { description: 'Places of all mentors.' })
  places!: number;

  @Field(() => Int, { description: 'Mentees with a proposal.' })
  placed!: number;

  @Field(() => Float, { description: 'Sum of all scores; a whole number.' })
  total!: number;

  @Field(() => Int, { nullable: true, description: 'The lowest score; null when nobody is placed.' })
  worstScore!: number | null;

  @Field(() => Int, { nullable: true, description: 'The middle score; null when nobody is placed.' })
  medianScore!: number | null;

  @Field(() => Int, {
    description: 'Pairs of which both would score higher together than where they are; 0 when the run is stable.',
  })
  blockingPairs!: number;

  @Field(() => [SetAsidePinType], { nullable: true, description: 'Pins that could not be kept; null for the board.' })
  setAsidePins!: readonly SetAsidePinType[] | null;

  readonly runId!: RunId;
}

/** The board reads numbers, never who. */
export function toRunSummary(
  runId: RunId,
  { setAsidePins, ...numbers }: RunSummary,
  mayReadNames: boolean,
): RunSummaryType {
  const named = setAsidePins.map(({ mentorId, menteeId, cause }) => ({
    mentorApplication: { id: mentorId },
    menteeApplication: { id: menteeId },
    cause,
  }));
  return { ...numbers, runId, setAsidePins: mayReadNames ? named : null };
}
