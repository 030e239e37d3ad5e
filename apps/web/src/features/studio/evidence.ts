import type { ScorePartsFragment } from './generated/graphql';

export type Contribution = ScorePartsFragment['contributions'][number];

export type EvidenceKey =
  | 'none'
  | 'inCommon'
  | 'hours'
  | 'sameRegion'
  | 'sameType'
  | 'background'
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
      return { key: 'background', values: { degree: degree / 100 } };
    case 'SAME_REGION':
      return { key: degree > 0 ? 'sameRegion' : 'none', values: { shared } };
    case 'SAME_LIBRARY_TYPE':
      return { key: degree > 0 ? 'sameType' : 'none', values: { shared } };
    default:
      return { key: evidence.shared.length > 0 ? 'inCommon' : 'none', values: { shared } };
  }
}
