import { HeaderMap } from '@apollo/server';
import type { Request, Response } from 'express';
import type { GraphServer } from './graph-server';
import { deadlineIn } from './deadline';
import { contextOf } from '../http/context-of';

export interface GraphWish {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

export interface GraphRun {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly unknown[] | undefined;
}

/** Runs a query in this process, as whoever sent the request. */
export type AskGraph = (request: Request, response: Response, wish: GraphWish) => Promise<GraphRun>;

/**
 * As a GET request, so that anything but a query is refused by the server itself; as POST where a form of ours changes
 * something. Each run has the whole time limit.
 */
export function askGraph(server: GraphServer, limitMs: number, method: 'GET' | 'POST' = 'GET'): AskGraph {
  return async (request, response, wish) => {
    const http = { method, headers: new HeaderMap(), search: '', body: undefined };
    const context = await contextOf({ req: request, res: response });
    const contextValue = { ...context, deadline: deadlineIn(limitMs) };
    const answer = await server.executeOperation({ ...wish, http }, { contextValue });
    if (answer.body.kind !== 'single') throw new Error('a query was answered in parts');
    const { data, errors } = answer.body.singleResult;
    return { status: answer.http.status ?? 200, data, errors };
  };
}
