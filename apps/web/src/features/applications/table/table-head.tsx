import { UnstyledButton } from '@mantine/core';
import { COLUMNS, type Column } from '../columns';
import { directionOf, sortedBy, type Sort } from '../filters';
import { useTexts } from '../texts';
import classes from './table.module.css';

interface TableHeadProps {
  readonly shown: readonly Column[];
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
}

/** The names of the columns; two of them sort. */
export function TableHead({ shown, sort, setSort }: TableHeadProps) {
  const say = useTexts();
  const sorting = (column: 'name' | 'submitted') => (
    <div role="columnheader" aria-sort={directionOf(sort, column)} key={column}>
      <UnstyledButton className={classes['sort']} onClick={() => setSort(sortedBy(sort, column))}>
        {say(column)}
        <span aria-hidden="true">{SIGNS[directionOf(sort, column)]}</span>
      </UnstyledButton>
    </div>
  );
  return (
    <div role="row" aria-rowindex={1} className={classes['head']}>
      <div role="columnheader">
        <span className="visually-hidden">{say('choose', { name: '' })}</span>
      </div>
      {sorting('name')}
      {COLUMNS.filter((column) => shown.includes(column)).map((column) =>
        column === 'submitted' ? (
          sorting(column)
        ) : (
          <div role="columnheader" key={column}>
            {say(column)}
          </div>
        ),
      )}
    </div>
  );
}

const SIGNS = { ascending: ' ↑', descending: ' ↓', none: ' ↕' } as const;
