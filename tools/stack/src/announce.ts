import type { Settings } from './settings';

/** What a person at the keyboard wants to know once everything runs. */
export function announcement(settings: Settings, seconds: string): string {
  const { publicUrl, mailbox, isDemo, folder, personas } = settings;
  const rows = [
    ['open', `${publicUrl}/`, isDemo ? 'the start page; choose a person of the demo there' : 'the start page'],
    ['endpoint', `${publicUrl}/graphql`, 'GraphQL; open it in a browser for the explorer'],
    ['sign in', `${publicUrl}/sign-in`, isDemo ? 'a button for each persona of the demo' : 'a link by e-mail'],
    ...(mailbox === undefined
      ? []
      : [['mailbox', `http://localhost:${mailbox.web.port}`, 'every mail that Bookends sends']]),
    ['logs', `${folder}/logs`, 'one file for each process'],
  ];
  for (const [persona, email] of Object.entries(personas)) rows.push(['', email, persona]);
  const lines = rows.map(([name, address, note]) => `  ${name!.padEnd(10)}${address!.padEnd(40)}${note}`);
  const kind = isDemo ? 'the demo' : 'the installation';
  return ['', `Bookends runs (${kind}, up in ${seconds} s).`, '', ...lines, '', 'Ctrl-C stops everything.', ''].join(
    '\n',
  );
}
