import { Alert, Button, NativeSelect, Skeleton, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useAllPages } from '../../graph/use-all-pages';
import { downloadCsv } from '../../ui/csv';
import { useCompareTexts } from './compare-texts';
import { StudioComparisonDocument } from './generated/graphql';
import { MOVE_FILTERS, movesLike, readMoveFilter, type Move } from './moves';
import { POINT, useNumbers } from './numbers';
import { addressWith } from './pair-address';
import { nameIn, useWords } from './words';
import classes from './compare.module.css';
import run from './run.module.css';

interface CompareMovesProps {
  a: string;
  b: string;
  names: readonly [string, string];
}

/** Which mentees have another mentor in the other run, and what each gains or loses by it. */
export function CompareMoves({ a, b, names }: CompareMovesProps) {
  const say = useCompareTexts();
  const [words, setWords] = useSearchParams();
  const variables = { a, b, after: null };
  const [{ data, error }] = useQuery({ query: StudioComparisonDocument, variables, requestPolicy: 'cache-first' });
  const pages = useAllPages(StudioComparisonDocument, { a, b }, ({ run: one }) => one?.comparison?.moves);
  const comparison = data?.run?.comparison;
  if (error || pages.error) return <Alert color="red">{say('unread')}</Alert>;
  if (!comparison || !pages.isWhole) return <Skeleton height="16rem" />;
  if (pages.rows.length === 0) return <Text>{say('nobodyMoves')}</Text>;
  const filter = readMoveFilter(words.get('only'));
  const moves = movesLike(pages.rows, filter);
  const { gaining, losing, newlyPlaced, newlyLeftOut } = comparison;
  return (
    <>
      <Text mb="md">{say('movesSummary', { gaining, losing, newlyPlaced, newlyLeftOut })}</Text>
      <div className={run['tools']}>
        <NativeSelect
          label={say('only')}
          value={filter}
          maw="22rem"
          onChange={(event) => setWords(addressWith(words, { only: event.currentTarget.value }), { replace: true })}
          data={MOVE_FILTERS.map((value) => ({ value, label: say(value, { count: pages.rows.length }) }))}
        />
        <SaveMoves moves={moves} names={names} />
      </div>
      {moves.length === 0 && <Text>{say('noneLikeThat')}</Text>}
      <ul className={classes['moves']}>
        {moves.map((move) => (
          <MoveItem key={move.menteeApplication.id} move={move} names={names} />
        ))}
      </ul>
    </>
  );
}

function MoveItem({ move, names }: { move: Move; names: readonly [string, string] }) {
  const say = useCompareTexts();
  const word = useWords();
  const { points, change } = useNumbers();
  const place = (mentor: Move['mentorApplicationHere'], score: number | null): string =>
    mentor === null ? say('leftOutHere') : `${nameIn(mentor) ?? word('nameless')}, ${points(score ?? 0)}`;
  const places = [
    [names[0], place(move.mentorApplicationHere, move.scoreHere)],
    [names[1], place(move.mentorApplicationThere, move.scoreThere)],
  ] as const;
  return (
    <li>
      <strong>{nameIn(move.menteeApplication) ?? word('nameless')}</strong>
      {places.map(([name, where]) => (
        <span key={name} className={classes['place']}>
          <span className={classes['run']}>{say('inRun', { run: name })}</span> {where}
        </span>
      ))}
      <span className={classes['gain']}>
        <span className="visually-hidden">{say('gainOf')}: </span>
        {change(move.gain)}
      </span>
    </li>
  );
}

function SaveMoves({ moves, names }: { moves: readonly Move[]; names: readonly [string, string] }) {
  const say = useCompareTexts();
  const save = (): void => {
    const cells = moves.map((move) => [
      nameIn(move.menteeApplication) ?? '',
      nameIn(move.mentorApplicationHere) ?? '',
      move.scoreHere === null ? '' : move.scoreHere / POINT,
      nameIn(move.mentorApplicationThere) ?? '',
      move.scoreThere === null ? '' : move.scoreThere / POINT,
      move.gain / POINT,
    ]);
    const heading = [
      say('mentee'),
      names[0],
      `${say('score')} (${names[0]})`,
      names[1],
      `${say('score')} (${names[1]})`,
    ];
    downloadCsv(say('csvOf', { first: names[0], second: names[1] }), [[...heading, say('change')], ...cells]);
  };
  return (
    <Button variant="subtle" size="sm" onClick={save}>
      {say('csv')}
    </Button>
  );
}
