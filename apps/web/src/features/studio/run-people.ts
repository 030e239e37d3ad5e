import { createContext, useContext, useMemo } from 'react';
import { useAllPages } from '../../graph/use-all-pages';
import { StudioProposalsDocument, StudioUnmatchedDocument, type StudioUnmatchedQuery } from './generated/graphql';
import type { Proposal } from './pair-rows';
import { nameIn, useWords } from './words';

export type LeftOut = NonNullable<NonNullable<StudioUnmatchedQuery['run']>['unmatched']>['edges'][number]['node'];

export interface RunPeople {
  readonly proposals: readonly Proposal[];
  /** How many there are; null while nobody has said. */
  readonly proposalCount: number | null;
  readonly leftOut: readonly LeftOut[];
  readonly leftOutCount: number | null;
  readonly isWhole: boolean;
  readonly hasFailed: boolean;
  /** Everybody of the run's pool who is known so far, by application. */
  readonly mentors: ReadonlyMap<string, string>;
  nameOf(applicationId: string): string;
}

/** Who is in a run with whom, and who in none: read to the end, since it is sorted and searched here. */
export function useReadPeople(runId: string, isPaused: boolean): RunPeople {
  const word = useWords();
  const proposals = useAllPages(StudioProposalsDocument, { id: runId }, ({ run }) => run?.proposals, isPaused);
  const leftOut = useAllPages(StudioUnmatchedDocument, { id: runId }, ({ run }) => run?.unmatched, isPaused);
  return useMemo(() => {
    const someone = word('nameless');
    const names = new Map<string, string>();
    const mentors = new Map<string, string>();
    for (const { menteeApplication, mentorApplication } of proposals.rows) {
      names.set(menteeApplication.id, nameIn(menteeApplication) ?? someone);
      mentors.set(mentorApplication.id, nameIn(mentorApplication) ?? someone);
    }
    for (const { side, application } of leftOut.rows)
      (side === 'MENTOR' ? mentors : names).set(application.id, nameIn(application) ?? someone);
    const isWhole = proposals.isWhole && leftOut.isWhole;
    const unknown = word(isWhole ? 'stranger' : 'unread');
    return {
      proposals: proposals.rows,
      proposalCount: proposals.total,
      leftOut: leftOut.rows,
      leftOutCount: leftOut.total,
      isWhole,
      hasFailed: proposals.error !== undefined || leftOut.error !== undefined,
      mentors,
      nameOf: (id) => names.get(id) ?? mentors.get(id) ?? unknown,
    };
  }, [proposals, leftOut, word]);
}

const PeopleContext = createContext<RunPeople | null>(null);
export const PeopleProvider = PeopleContext.Provider;

export function usePeople(): RunPeople {
  const people = useContext(PeopleContext);
  if (people === null) throw new Error('usePeople stands outside of a run');
  return people;
}
