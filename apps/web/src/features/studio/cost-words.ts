import { useNumbers } from './numbers';
import { useWhyTexts } from './why-texts';

export interface Cost {
  readonly total: number;
  readonly placed: number;
  readonly moved: number;
}

/** What a pair would cost everybody, as a sentence. */
export function useCostWords(): (cost: Cost) => string {
  const say = useWhyTexts();
  const { points } = useNumbers();
  return ({ total, placed, moved }) => {
    const parts = [
      total > 0 ? say('lessTotal', { points: points(total) }) : say('sameTotal'),
      ...(placed > 0 ? [say('fewerPlaced', { count: placed })] : []),
      say('moved', { count: moved }),
    ];
    return `${parts.join(', ')}.`;
  };
}
