import { Text } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { FilterBar } from './filter-bar';
import { hasFilters, readFilters } from './log-filters';
import { LogRows } from './log-rows';
import { NoticesHead } from './notices-head';
import { useLogTexts } from './texts';
import { useLogPage } from './use-log-page';
import { ViewChoice } from './view-choice';
import { FailedRead, ListSkeleton } from '../../ui/read-states';
import classes from './log.module.css';

/** Every letter of the cycle and what became of it. */
export function LogPage() {
  const say = useLogTexts();
  const [address] = useSearchParams();
  const filters = readFilters(address);
  const { counts, notices, error, again } = useLogPage(filters, null);
  const recipients = (notices?.edges ?? []).map(({ node }) => node.recipient);
  const person = recipients.find((one) => one?.id === filters.personId);
  return (
    <>
      <NoticesHead part="log" />
      <Text c="dimmed" mb="md">
        {say('help')}
      </Text>
      {counts && <ViewChoice counts={counts} />}
      <FilterBar />
      {person?.name && (
        <Text mb="md" fw={600}>
          {say('onePerson', { name: person.name })}
        </Text>
      )}
      {error && !counts && <FailedRead again={again} />}
      {!counts && !error && <ListSkeleton rows={10} />}
      {counts && <Letters key={String(address)} />}
    </>
  );
}

function Letters() {
  const say = useLogTexts();
  const [address] = useSearchParams();
  const filters = readFilters(address);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <div className={classes['list']}>
      {cursors.map((after, index) => (
        <LogRows
          key={after ?? ''}
          filters={filters}
          after={after}
          onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
          empty={hasFilters(filters) ? say('noMatch') : say('none')}
        />
      ))}
    </div>
  );
}
