import { Progress, Text } from '@mantine/core';
import { wayOf, type Progress as Reviewed } from './progress';
import { useTexts } from './texts';

/** "12 of 25 reviewed", as words and as a line. */
export function ProgressLine({ progress }: { progress: Reviewed }) {
  const say = useTexts();
  const { all, percent } = wayOf(progress);
  const words = say('progress', { submitted: progress.submitted, all });
  return (
    <div>
      <Text fw={600} mb={4}>
        {words}
      </Text>
      <Progress value={percent} aria-label={words} size="md" />
    </div>
  );
}
