import { Table } from '@mantine/core';
import { cellsOf, type ChartData } from './chart-data';
import classes from './chart.module.css';

/** A chart's figures to read one by one. */
export function ChartTable({ title, data }: { title: string; data: ChartData }) {
  const [heading = [], ...rows] = cellsOf(data);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also for whoever has no pointer
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={title}>
      <Table aria-label={title} className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            {heading.map((cell, column) => (
              <Table.Th key={column} scope="col" ta={column === 0 ? 'start' : 'end'}>
                {cell}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([name, ...values], row) => (
            <Table.Tr key={row}>
              <Table.Th scope="row">{name}</Table.Th>
              {values.map((value, column) => (
                <Table.Td key={column} ta="end">
                  {value === '' ? '–' : value}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
