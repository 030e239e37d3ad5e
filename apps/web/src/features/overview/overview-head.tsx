import { Text } from '@mantine/core';
import { PageTitle } from '../../ui/page-title';
import { useProgramDates } from '../../ui/program-dates';
import { useOverviewTexts } from './texts';

/** What the page is, and which day it is where the program is. */
export function OverviewHead({ today, timeZone }: { today: string; timeZone: string }) {
  const say = useOverviewTexts();
  const { day } = useProgramDates(timeZone);
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Text c="dimmed" mb="lg">
        {say('today', { day: day(today), zone: timeZone })}
      </Text>
    </>
  );
}
