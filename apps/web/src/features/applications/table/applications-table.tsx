import { useCallback, useMemo, type CSSProperties } from 'react';
import { gridOf, type Column } from '../columns';
import type { Sort } from '../filters';
import { isChosen } from '../selection';
import { useTexts } from '../texts';
import type { Rows } from '../use-rows';
import type { Choosing } from '../use-selection';
import { TableHead } from './table-head';
import { TableRow } from './table-row';
import { useRowWindow } from './use-row-window';
import { useTableKeys } from './use-table-keys';
import classes from './table.module.css';

interface ApplicationsTableProps {
  readonly rows: Rows;
  readonly shown: readonly Column[];
  readonly choosing: Choosing;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  readonly hrefOf: (id: string) => string;
  readonly open: (id: string) => void;
}

/** A grid of any length: rows are the stops of the keyboard, and only those in sight exist. */
export function ApplicationsTable(props: ApplicationsTableProps) {
  const { rows, shown, sort, setSort } = props;
  const say = useTexts();
  return (
    <div
      role="grid"
      aria-label={say('table')}
      aria-describedby="table-help"
      aria-rowcount={rows.total === null ? -1 : rows.total + 1}
      aria-multiselectable="true"
      aria-busy={rows.isStale}
      className={classes['grid']}
      style={{ '--grid': gridOf(shown) } as CSSProperties}
    >
      <div role="rowgroup" className={classes['headGroup']}>
        <TableHead shown={shown} sort={sort} setSort={setSort} />
      </div>
      <RowsInSight {...props} />
    </div>
  );
}

function RowsInSight({ rows, shown, choosing, hrefOf, open }: ApplicationsTableProps) {
  const say = useTexts();
  const count = rows.total ?? rows.rows.length + (rows.isComplete ? 0 : 1);
  const { list, virtualizer, top, active, setActive, go } = useRowWindow(count, rows.want);
  const ids = useMemo(() => rows.rows.map(({ id }) => id), [rows.rows]);
  const onKeyDown = useTableKeys({ ids, count, active, choosing, open, go });
  const { flip, extend } = choosing;
  const onBox = useCallback(
    (id: string, isExtending: boolean) => (isExtending ? extend(id, ids) : flip(id)),
    [extend, flip, ids],
  );
  return (
    <div role="rowgroup" ref={list} className={classes['rows']} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows.rows[index];
        const isRowChosen = row !== undefined && isChosen(choosing.selection, row.id);
        return (
          <div
            key={key}
            role="row"
            aria-rowindex={index + 2}
            aria-selected={isRowChosen}
            data-index={index}
            ref={virtualizer.measureElement}
            tabIndex={index === active ? 0 : -1}
            className={classes['row']}
            style={{ transform: `translateY(${start - top}px)` }}
            onFocus={() => setActive(index)}
            onKeyDown={onKeyDown}
          >
            {row ? (
              <TableRow row={row} shown={shown} isChosen={isRowChosen} href={hrefOf(row.id)} onBox={onBox} />
            ) : (
              <div role="gridcell" className={classes['waiting']}>
                {say('loadingRow')}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
