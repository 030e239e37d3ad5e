import { Badge } from '@mantine/core';
import { memo } from 'react';
import { FormattedDate } from 'react-intl';
import { Link } from 'react-router';
import type { Column } from '../columns';
import { reviewsOf, type Row } from '../row-pages';
import { StateBadge } from '../state-badge';
import { useTexts } from '../texts';
import classes from './table.module.css';

interface TableRowProps {
  readonly row: Row;
  readonly shown: readonly Column[];
  readonly isChosen: boolean;
  readonly href: string;
  readonly onBox: (id: string, isExtending: boolean) => void;
}

/** The cells of one application. */
export const TableRow = memo(function TableRow({ row, shown, isChosen, href, onBox }: TableRowProps) {
  const say = useTexts();
  const name = row.applicant?.name ?? row.applicant?.contact?.email ?? say('unnamed');
  return (
    <>
      <div role="gridcell" className={classes['box']}>
        <label className={classes['boxLabel']}>
          <span className="visually-hidden">{say('choose', { name })}</span>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isChosen}
            readOnly
            onClick={(event) => onBox(row.id, event.shiftKey)}
          />
        </label>
      </div>
      <div role="gridcell" className={classes['name']}>
        <Link to={{ search: href }} preventScrollReset tabIndex={-1}>
          {name}
        </Link>
        {row.hasDisagreement && (
          <Badge color="yellow" variant="light" tt="none" ml="xs">
            {say('disputed')}
          </Badge>
        )}
      </div>
      <Details row={row} shown={shown} />
    </>
  );
});

function Details({ row, shown }: Pick<TableRowProps, 'row' | 'shown'>) {
  const say = useTexts();
  return (
    <>
      {shown.includes('side') && <div role="gridcell">{say(row.role)}</div>}
      {shown.includes('state') && (
        <div role="gridcell">
          <StateBadge state={row.state} />
        </div>
      )}
      {shown.includes('submitted') && (
        <div role="gridcell" className={classes['quiet']}>
          {row.submittedAt ? (
            <FormattedDate value={row.submittedAt} day="numeric" month="short" year="numeric" />
          ) : (
            say('notSubmitted')
          )}
        </div>
      )}
      {shown.includes('reviews') && (
        <div role="gridcell" className={classes['quiet']}>
          <Reviews row={row} />
        </div>
      )}
      {shown.includes('email') && (
        <div role="gridcell" className={classes['address']}>
          {row.applicant?.contact?.email}
        </div>
      )}
    </>
  );
}

function Reviews({ row }: { row: Row }) {
  const say = useTexts();
  const { asked, given, mean } = reviewsOf(row);
  if (asked === 0) return row.state === 'SUBMITTED' ? say('noReviewer') : '–';
  const words = say('reviewsOf', { given, asked });
  return mean === null ? words : `${words}, ${say('meanScore', { mean: mean.toFixed(1) })}`;
}
