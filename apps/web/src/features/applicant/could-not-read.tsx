import { Button, Text } from '@mantine/core';
import { PageTitle } from '../../ui/page-title';
import { useApplicantTexts } from './texts';

/** The page could not be read; the frame says why. */
export function CouldNotRead({ again }: { again: () => void }) {
  const say = useApplicantTexts();
  return (
    <>
      <PageTitle>{say('failed')}</PageTitle>
      <Text mb="md">{say('failedHelp')}</Text>
      <Button onClick={again}>{say('tryAgain')}</Button>
    </>
  );
}
