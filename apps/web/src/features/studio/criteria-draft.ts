import { useState } from 'react';
import { useMutation } from 'urql';
import { useCycle } from '../../app/console/cycle';
import type { Criteria } from './criteria';
import { StudioSetCriteriaDocument } from './generated/graphql';
import { POINT } from './numbers';

export type Criterion = Criteria['weights'][number]['criterion'];

export interface CriteriaDraft {
  readonly weights: readonly { readonly criterion: Criterion; readonly weight: number }[];
  /** In points. */
  readonly least: number;
  readonly isTopicRequired: boolean;
}

export const sumOf = ({ weights }: Pick<CriteriaDraft, 'weights'>): number =>
  weights.reduce((total, { weight }) => total + weight, 0);

/** Criteria that are being changed; `save` resolves to whether they were taken. */
export function useCriteriaDraft(criteria: Criteria) {
  const { id: cycleId } = useCycle();
  const [draft, setDraft] = useState<CriteriaDraft>({
    weights: criteria.weights.map(({ criterion, weight }) => ({ criterion, weight })),
    least: criteria.leastScore / POINT,
    isTopicRequired: criteria.isSharedTopicRequired,
  });
  const [{ data, fetching }, setCriteria] = useMutation(StudioSetCriteriaDocument);
  const save = async (): Promise<boolean> => {
    const { weights, least, isTopicRequired } = draft;
    const leastScore = Math.round(least * POINT);
    const { data: answer } = await setCriteria({
      input: { cycleId, weights, leastScore, isSharedTopicRequired: isTopicRequired },
    });
    return answer?.setCriteria.userErrors.length === 0;
  };
  return {
    draft,
    change: (next: Partial<CriteriaDraft>) => setDraft((last) => ({ ...last, ...next })),
    errors: data?.setCriteria.userErrors ?? [],
    isSaving: fetching,
    save,
  };
}
