import type { Visitor } from '../../seed/src/visitor';

/** Reads the answers to a query as server-sent events until one is enough, and hands back what was seen of each. */
export async function watch<Seen>(
  endpoint: string,
  viewer: Visitor,
  { query, variables }: { readonly query: string; readonly variables: object },
  look: (data: unknown) => { readonly seen: Seen; readonly isEnough: boolean },
): Promise<readonly Seen[]> {
  const url = new URL(`${endpoint}/live`);
  url.searchParams.set('query', query);
  url.searchParams.set('variables', JSON.stringify(variables));
  const leave = new AbortController();
  const response = await fetch(url, { headers: { authorization: `Bearer ${viewer.token}` }, signal: leave.signal });
  if (!response.ok) throw new Error(`the stream was refused: ${response.status} ${await response.text()}`);
  const all: Seen[] = [];
  for await (const data of eventsOf(response)) {
    const { seen, isEnough } = look(data);
    all.push(seen);
    if (isEnough) break;
  }
  leave.abort();
  return all;
}

async function* eventsOf(response: Response): AsyncGenerator<unknown> {
  let rest = '';
  for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const line = block.split('\n').find((candidate) => candidate.startsWith('data: '));
      const answer = line && (JSON.parse(line.slice(5)) as { data?: unknown });
      if (answer && answer.data) yield answer.data;
    }
  }
}
