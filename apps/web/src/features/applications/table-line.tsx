import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { COLUMNS, type Column } from './columns';
import { useTexts } from './texts';
import type { Rows } from './use-rows';
import classes from './applications.module.css';

interface TableLineProps {
  readonly rows: Rows;
  readonly shown: readonly Column[];
  readonly setShown: (shown: Column[]) => void;
  readonly chooseAll: () => void;
}

/** How many rows match, and what concerns all of them. */
export function TableLine({ rows, shown, setShown, chooseAll }: TableLineProps) {
  const say = useTexts();
  const isSome = rows.total === null ? rows.rows.length > 0 : rows.total > 0;
  return (
    <div className={classes['line']}>
      <strong role="status">{countOf(say, rows)}</strong>
      <div className={classes['lineEnd']}>
        {isSome && (
          <Button variant="default" onClick={chooseAll}>
            {say('chooseAll')}
          </Button>
        )}
        <Popover trapFocus position="bottom-end">
          <Popover.Target>
            <Button variant="default">{say('columns')}</Button>
          </Popover.Target>
          <Popover.Dropdown aria-label={say('columns')}>
            <Checkbox.Group
              value={[...shown]}
              onChange={(chosen) => setShown(COLUMNS.filter((column) => chosen.includes(column)))}
            >
              <Stack gap="xs">
                {COLUMNS.map((column) => (
                  <Checkbox key={column} value={column} label={say(column)} />
                ))}
              </Stack>
            </Checkbox.Group>
          </Popover.Dropdown>
        </Popover>
      </div>
    </div>
  );
}

function countOf(say: ReturnType<typeof useTexts>, { rows, total, isStale }: Rows): string {
  if (isStale) return say('counting');
  return total === null ? say('countMore', { count: rows.length }) : say('count', { count: total });
}
