import type { Request, Response } from 'express';
import type { Html } from '../pages/html';
import { layout } from '../pages/layout';
import { FRAMED_POLICY } from '../web/page-policy';
import type { DemoOffer, WebClient } from '../web/web-client';
import { callerOf } from './caller';

/** What all page routes need to know of the installation. */
export interface Site {
  readonly publicUrl: string;
  /** Null outside demo mode. */
  readonly demo: DemoOffer | null;
  /** Where somebody goes who has just signed in and was on the way to nowhere else. */
  readonly startPlace: string;
}

export type SendPage = (response: Response, title: string, main: Html, status?: number) => void;

/**
 * Sends a page with the links of whoever looks at it, in the frame of the web client where one was built. Pages are about
 * one person, so nothing keeps them.
 */
export function sendPage({ demo }: Site, client: Pick<WebClient, 'frame'> | null): SendPage {
  return (response, title, main, status = 200) => {
    const signedIn = response.locals['caller'] ? callerOf(response).signedIn : null;
    const viewer = signedIn && { name: signedIn.givenName ?? signedIn.identity.email };
    response.status(status).type('html').setHeader('cache-control', 'no-store');
    if (client === null) return void response.send(layout({ title, main, viewer, isDemo: demo !== null }));
    response.setHeader('content-security-policy', FRAMED_POLICY);
    response.send(client.frame({ title, main: main.text, visitor: viewer, demo }));
  };
}

/** A script asks for JSON by name; a browser, and whoever accepts anything, gets pages. */
export const wantsJson = (request: Request): boolean => request.accepts(['html', 'json']) === 'json';
