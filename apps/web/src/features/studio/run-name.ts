import { useNumbers } from './numbers';
import type { RunRow } from './runs';
import { useStudioTexts } from './studio-texts';

/** What a run is called: its number in the cycle, or its time where the number is not known. */
export function useRunName(numbers: ReadonlyMap<string, number>) {
  const say = useStudioTexts();
  const { moment } = useNumbers();
  return ({ id, requestedAt }: Pick<RunRow, 'id' | 'requestedAt'>): string => {
    const number = numbers.get(id);
    return number === undefined ? say('runOf', { when: moment(requestedAt) }) : say('run', { number });
  };
}
