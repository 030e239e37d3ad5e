import { Alert, Anchor, Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { Column } from './columns';
import { EVERYTHING, writeFilters, type Filters } from './filters';
import { ApplicationsTable } from './table/applications-table';
import { useTexts } from './texts';
import { withOpen } from './use-filters';
import type { Rows } from './use-rows';
import type { Choosing } from './use-selection';
import classes from './applications.module.css';

export interface TablePlaceProps {
  readonly rows: Rows;
  readonly filters: Filters;
  readonly shown: readonly Column[];
  readonly choosing: Choosing;
  readonly change: (part: Partial<Filters>) => void;
  readonly open: (id: string) => void;
}

/** The table, or why there is none. */
export function TablePlace({ rows, filters, shown, choosing, change, open }: TablePlaceProps) {
  const say = useTexts();
  const words = writeFilters(filters);
  if (rows.isFirst) return <Waiting />;
  if (!rows.isStale && rows.isComplete && rows.rows.length === 0) return <Nothing filters={filters} />;
  return (
    <>
      {rows.isFailed && (
        <Alert color="red" role="alert" title={say('failed')} mb="md">
          <Button variant="default" onClick={rows.again}>
            {say('tryAgain')}
          </Button>
        </Alert>
      )}
      <p id="table-help" className="visually-hidden">
        {say('tableHelp')}
      </p>
      {rows.rows.length > 0 && (
        <ApplicationsTable
          rows={rows}
          shown={shown}
          choosing={choosing}
          sort={filters.sort}
          setSort={(sort) => change({ sort })}
          hrefOf={(id) => withOpen(words, id)}
          open={open}
        />
      )}
    </>
  );
}

function Waiting() {
  const say = useTexts();
  return (
    <Stack aria-busy="true" gap="xs">
      <span className="visually-hidden">{say('loadingRow')}</span>
      {[1, 2, 3, 4, 5, 6].map((row) => (
        <Skeleton key={row} height="3.25rem" />
      ))}
    </Stack>
  );
}

function Nothing({ filters }: { filters: Filters }) {
  const say = useTexts();
  const isFiltered = writeFilters({ ...filters, sort: EVERYTHING.sort }) !== '';
  return (
    <div className={classes['nothing']}>
      <Title order={2} size="h3" mb="xs">
        {say(isFiltered ? 'noMatch' : 'empty')}
      </Title>
      <Text mb="md">{say(isFiltered ? 'noMatchHelp' : 'emptyHelp')}</Text>
      {isFiltered ? (
        <Anchor component={Link} to={{ search: '' }}>
          {say('clear')}
        </Anchor>
      ) : (
        <Anchor component={Link} to="import">
          {say('import')}
        </Anchor>
      )}
    </div>
  );
}
