import { Text } from '@mantine/core';
import { useFormTexts } from '../form-texts';

/** How much room is left; too much may be typed, and is said. Read out only when it gets short. */
export function CharacterCount({ text, longest }: { text: string; longest: number }) {
  const say = useFormTexts();
  const left = longest - text.trim().length;
  const words = left < 0 ? say('tooMany', { count: -left }) : say('left', { count: left });
  return (
    <>
      <Text size="sm" mt="xs" c={left < 0 ? 'var(--bad)' : 'dimmed'} aria-hidden>
        {words}
      </Text>
      <span className="visually-hidden" role="status">
        {left < longest / 10 ? words : ''}
      </span>
    </>
  );
}
