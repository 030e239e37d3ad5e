import type { ScorePartsFragment } from './generated/graphql';

export type Contribution = ScorePartsFragment['contributions'][number];

export type EvidenceKey =
  | 'none'
  | 'inCommon'
  | 'hours'
  | 'sameRegion'
  | 'sameType'
  | 'bothOpen'
  | 'differsFreely'
  | 'differsWished'
  | 'alike'
  | 'notCompared'
  | 'notAlike'
  | 'yearsMore'
  | 'yearsUnknown'
  | 'firstTime'
  | 'metBefore';

/** What a contribution rests on, as the key of a sentence and its values. `labels` are the words of the forms. */
export function evidenceOf(
  { criterion, degree, evidence }: Pick<Contribution, 'criterion' | 'degree' | 'evidence'>,
  labels: ReadonlyMap<string, string>,
): { readonly key: EvidenceKey; readonly values: Readonly<Record<string, string | number>> } {
  const shared = evidence.shared.map((key) => labels.get(key) ?? key.replaceAll('_', ' ')).join(', ');
  const amount = evidence.amount ?? 0;
  switch (criterion) {
    case 'TIME_ZONE':
      return { key: 'hours', values: { amount } };
    case 'EXPERIENCE_GAP':
      return { key: evidence.amount === null ? 'yearsUnknown' : 'yearsMore', values: { amount } };
    case 'FIRST_TIME_TOGETHER':
      return { key: degree > 0 ? 'firstTime' : 'metBefore', values: {} };
    case 'SIMILAR_BACKGROUND':
    case 'SAME_REGION':
    case 'SAME_LIBRARY_TYPE':
      return { key: wishKey(criterion, degree, shared), values: { shared } };
    default:
      return { key: evidence.shared.length > 0 ? 'inCommon' : 'none', values: { shared } };
  }
}

const FULL = 100;

/** What both are, or wish to be: full when it is so, nothing when one of them wished it in vain, half when neither did. */
function wishKey(criterion: Contribution['criterion'], degree: number, shared: string): EvidenceKey {
  if (criterion === 'SIMILAR_BACKGROUND') return degree === FULL ? 'alike' : degree > 0 ? 'notCompared' : 'notAlike';
  if (degree < FULL) return degree > 0 ? 'differsFreely' : 'differsWished';
  if (shared === '') return 'bothOpen';
  return criterion === 'SAME_REGION' ? 'sameRegion' : 'sameType';
}
