import { announcement } from './announce';
import { createProgress } from './progress';
import { readSettings } from './settings';
import { resolve } from 'node:path';

it('progress is told with the seconds since the beginning, and trouble is marked', () => {
  const lines: string[] = [];
  let time = 0;
  const progress = createProgress(
    (line) => lines.push(line),
    () => time,
  );
  progress.step('Starting PostgreSQL');
  time = 1_250;
  progress.trouble('goals ended');
  expect(lines).toEqual(['   0.0 s  Starting PostgreSQL\n', '   1.3 s  ! goals ended\n']);
});

it('the end of a start names endpoint, sign-in, mailbox and personas', () => {
  const settings = readSettings(resolve(__dirname, '../../..'), false, { PORT: '5000' });
  const text = announcement(settings, '3.2');
  for (const part of [
    'http://localhost:5000/graphql',
    '/sign-in',
    'http://localhost:1080',
    ...Object.values(settings.personas),
  ])
    expect(text).toContain(part);
});
