import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { PageTitle } from '../../ui/page-title';
import { FilterBar } from './filter-bar';
import { readFilters } from './filters';
import { GiveRole } from './give-role';
import { PeopleRows } from './people-rows';
import { usePeopleTexts } from './texts';
import classes from './people.module.css';

/** Who holds which role in the program of the cycle. */
export function PeoplePage() {
  const say = usePeopleTexts();
  const [address] = useSearchParams();
  const [isGiving, setGiving] = useState(false);
  const { program } = useCycle();
  return (
    <>
      <Group justify="space-between" align="start" mb="sm">
        <PageTitle>{say('title')}</PageTitle>
        <Button onClick={() => setGiving(true)}>{say('give')}</Button>
      </Group>
      <Text c="dimmed" className={classes['lead']} mb="lg">
        {say('help')}
      </Text>
      <FilterBar />
      {program && <PeopleList key={String(address)} programId={program.id} />}
      {program && <GiveRole programId={program.id} isOpen={isGiving} onClose={() => setGiving(false)} />}
    </>
  );
}

function PeopleList({ programId }: { programId: string }) {
  const [address] = useSearchParams();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => (
    <PeopleRows
      key={after ?? ''}
      programId={programId}
      filters={readFilters(address)}
      after={after}
      onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
    />
  ));
}
