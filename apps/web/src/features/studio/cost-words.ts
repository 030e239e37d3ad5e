import { useNumbers } from './numbers';
import { useWhyTexts } from './why-texts';

export interface Cost {
  readonly total: number;
  readonly placed: number;
  readonly moved: number;
  readonly worst: number;
}

/** What a pair would cost everybody, as a sentence. Below zero it gains: the run has pins, or a goal before the total. */
export function useCostWords(): (cost: Cost) => string {
  const say = useWhyTexts();
  const { points } = useNumbers();
  const inTotal = (total: number): string => {
    if (total === 0) return say('sameTotal');
    return say(total > 0 ? 'lessTotal' : 'higherTotal', { points: points(Math.abs(total)) });
  };
  return ({ total, placed, moved, worst }) => {
    const parts = [
      inTotal(total),
      ...(worst === 0 ? [] : [say(worst > 0 ? 'weaker' : 'lessWeak', { points: points(Math.abs(worst)) })]),
      ...(placed > 0 ? [say('fewerPlaced', { count: placed })] : []),
      ...(placed < 0 ? [say('placedAfter', { count: -placed })] : []),
      say('moved', { count: moved }),
    ];
    return `${parts.join(', ')}.`;
  };
}
