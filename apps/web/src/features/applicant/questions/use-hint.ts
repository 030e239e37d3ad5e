import { useFormTexts } from '../form-texts';
import type { QuestionProps } from './question-parts';

/** What helps to answer: the limits, and who reads it. */
export function useHint({ question, isSharingSaid }: Pick<QuestionProps, 'question' | 'isSharingSaid'>) {
  const { kind, least, most, isShared, options } = question;
  const say = useFormTexts();
  const hints = [limits(), isShared && !isSharingSaid ? say('shared') : ''].filter((hint) => hint !== '');
  return hints.length > 0 ? hints.join(' ') : undefined;

  function limits(): string {
    if (kind === 'NUMBER' && least !== null && least !== undefined)
      return most ? say('range', { least, most }) : say('rangeLeast', { least });
    if (kind === 'CHOICES') return most && most < options.length ? say('chooseUpTo', { most }) : say('chooseAny');
    return kind === 'ADDRESSES' ? say('addresses', { most: most ?? 20 }) : '';
  }
}
