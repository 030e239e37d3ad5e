import { registerEnumType } from 'type-graphql';
import { criterionKeys } from '../domain/criteria-set';
import { matchStates } from '../domain/match';
import { requirementKeys } from '../domain/requirements';
import { runGoals, runStates } from '../domain/run';
import { runStages } from '../domain/run-progress';

/** An enum whose values are their names, each with its meaning. */
function named<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  meanings: Readonly<Record<Value, string>>,
): { readonly [Key in Value]: Key } {
  const type = Object.fromEntries(values.map((value) => [value, value])) as { readonly [Key in Value]: Key };
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }]));
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never });
  return type;
}

export const RunStateEnum = named('RunState', 'How far a run is.', runStates, {
  QUEUED: 'Waits for a worker.',
  RUNNING: 'Being computed; `progress` says how far.',
  COMPUTED: 'Has its proposals; never edited from here on.',
  SIGNED: 'Sealed by a coordinator; nothing is told yet.',
  ANNOUNCED: 'Its proposals are matches, and everybody was told.',
  FAILED: 'Could not be computed; `failure` says why.',
  CANCELLED: 'Ended by a coordinator before it was announced.',
});

export const RunGoalEnum = named('RunGoal', 'What the best set of proposals is.', runGoals, {
  MOST_THEN_BEST: 'Most people placed first, higher classes before lower ones; among those the greatest total.',
  BEST_TOTAL: 'The greatest total of scores, however many it places.',
  FAIREST: 'Most people placed; among those the worst pair as good as possible, then the next worst, and so on.',
});

export const RunStageEnum = named('RunStage', 'What a computation is doing.', runStages, {
  SCORING: 'Looking at the pairs that may be proposed.',
  PLACING: 'Placing as many people as possible.',
  IMPROVING: 'Making the proposals better until none is.',
  PROVING: 'Checking the proof that nothing better exists.',
  EXPLAINING: 'Writing down scores and reasons.',
});

export const CriterionEnum = named('Criterion', 'What is scored about a pair.', criterionKeys, {
  TOPICS: 'The mentor offers the topics that the mentee wants.',
  TIME_ZONE: 'They have hours of the day in common; eight make a full score.',
  SAME_REGION: 'They are of the same region.',
  SAME_LIBRARY_TYPE: 'They work in the same type of library.',
  SIMILAR_BACKGROUND: 'Their backgrounds are similar, compared only where one of them asked for it.',
  LANGUAGES: 'They share the languages of the mentee.',
  CONTACT_MODES: 'They share the mentee’s ways to talk.',
  EXPERIENCE_GAP: 'The mentor has years more in the field; eight make a full score.',
  FIRST_TIME_TOGETHER: 'They were never matched before.',
});

export const obstacleMeanings = {
  MENTOR_IS_MEMBER: 'The mentor is not a member.',
  TWO_PEOPLE: 'Both applications are one person’s.',
  NOT_ON_DO_NOT_MATCH_LIST: 'One of them asked not to be matched with the other.',
  DIFFERENT_EMPLOYER: 'Both work for the same employer.',
  REQUIRED_REGION: 'One of them requires the same region.',
  REQUIRED_LIBRARY_TYPE: 'One of them requires the same type of library.',
  REQUIRED_BACKGROUND: 'One of them requires a similar background.',
  COMMON_LANGUAGE: 'They have no language in common.',
  COMMON_CONTACT_MODE: 'They have no way to talk in common.',
  SHARED_TOPIC: 'They have no topic in common, and the cycle requires one.',
  BLOCKED: 'A coordinator blocked the pair.',
  LEAST_SCORE: 'The pair scores below the least that the cycle accepts.',
  NOT_IN_POOL: 'One of them is not in the pool any more.',
  NO_PLACE_LEFT: 'The mentor has no place left.',
} as const;

export const ObstacleEnum = named(
  'PairObstacle',
  'What keeps a pair from being proposed.',
  [...requirementKeys, 'BLOCKED', 'LEAST_SCORE', 'NOT_IN_POOL', 'NO_PLACE_LEFT'] as const,
  obstacleMeanings,
);

export const UnmatchedKindEnum = named(
  'UnmatchedKind',
  'Why somebody is in no proposal.',
  ['NO_ELIGIBLE_COUNTERPART', 'NO_PLACE_LEFT', 'OUTBID', 'SUITABLE_MENTORS_FULL', 'NOT_NEEDED'] as const,
  {
    NO_ELIGIBLE_COUNTERPART: 'Nobody of the other side may be proposed; `removedBy` counts why.',
    NO_PLACE_LEFT: 'No suitable mentor has a place in this run: earlier matches hold them all.',
    OUTBID: 'Everybody who got a place with a suitable mentor scores at least as high there.',
    SUITABLE_MENTORS_FULL:
      'All suitable mentors are full, some with people who score lower there but had to be placed.',
    NOT_NEEDED: 'A mentor whose suitable mentees are placed with others.',
  },
);

export const WayInEnum = named('WayInKind', 'What to change.', ['ONE_MORE_PLACE', 'LIFT_BLOCK'] as const, {
  ONE_MORE_PLACE: 'The mentor takes one person more.',
  LIFT_BLOCK: 'The block of the pair is taken back.',
});

export const MatchStateEnum = named('MatchState', 'How a match stands.', matchStates, {
  ANNOUNCED: 'Both were told; not both have confirmed.',
  CONFIRMED: 'Both have confirmed; the work has not begun.',
  ACTIVE: 'Both have confirmed and work together.',
  AT_RISK: 'Somebody is worried about it.',
  PAUSED: 'Resting for a while.',
  COMPLETED: 'Came to its planned end.',
  ENDED_WITHOUT_FAULT: 'Ended early; it counts against nobody.',
  ENDED_FOR_CAUSE: 'Ended early for a reason that the coordinator knows.',
});

export const SideEnum = named('MatchSide', 'A side of a pair.', ['MENTOR', 'MENTEE'] as const, {
  MENTOR: 'Who gives the time.',
  MENTEE: 'Who asked for it.',
});
