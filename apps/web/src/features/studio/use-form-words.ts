import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { StudioWordsDocument } from './generated/graphql';

/** The words of the forms by the keys under which answers are kept. */
export function useFormWords(): ReadonlyMap<string, string> {
  const { id: cycleId } = useCycle();
  const [{ data }] = useQuery({ query: StudioWordsDocument, variables: { cycleId }, requestPolicy: 'cache-first' });
  return useMemo(() => {
    const options = data?.cycle?.forms.flatMap(({ questions }) => questions.flatMap(({ options: some }) => some)) ?? [];
    return new Map(options.map(({ key, label }) => [key, label]));
  }, [data]);
}
