import { Button, Text } from '@mantine/core';
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
  const [address] = useSearchParams();
  return (
    <>
      <NoticesHead part="log" />
      <Log key={String(address)} />
    </>
  );
}

function Log() {
  const say = useLogTexts();
  const [address, setAddress] = useSearchParams();
  const filters = readFilters(address);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const { counts, error, again } = useLogPage(filters, null);
  return (
    <>
      <Text c="dimmed" mb="md">
        {say('help')}
      </Text>
      {counts && <ViewChoice counts={counts} />}
      <FilterBar />
      {error && !counts && <FailedRead again={again} />}
      {!counts && !error && <ListSkeleton rows={10} />}
      {counts && (
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
      )}
      {hasFilters(filters) && (
        <Button variant="subtle" mt="md" onClick={() => setAddress(new URLSearchParams())}>
          {say('clear')}
        </Button>
      )}
    </>
  );
}
