import { Router, type RequestHandler } from 'express';
import type { DeclineLetters } from '../graph/decline-letters';
import {
  leftInterestListPage,
  unknownUnsubscribePage,
  unsubscribedPage,
  unsubscribePage,
} from '../pages/unsubscribe-pages';
import type { SendPage } from './pages';

export interface UnsubscribeRoutes {
  readonly decline: DeclineLetters;
  readonly leaveInterestList: DeclineLetters;
  /** Stands before everything that tries a token. */
  readonly limit: RequestHandler;
}

/**
 * The addresses under letters that can be declined. Mail programs POST to them by themselves (RFC 8058), from no page of
 * ours and without a cookie: the token alone says whose letters and which. Of the interest list only that is answered here:
 * its page, with the form on it, is the web client's.
 */
export function unsubscribeRoutes({ decline, leaveInterestList, limit }: UnsubscribeRoutes, page: SendPage): Router {
  return Router()
    .get('/unsubscribe/:token', ({ params }, response) =>
      page(response, 'Fewer letters', unsubscribePage(params.token)),
    )
    .post('/unsubscribe/:token', limit, async (request, response) => {
      const token = String(request.params['token']);
      const isDeclined = isToken(token) && (await decline(token));
      if (isDeclined) page(response, 'No more of these', unsubscribedPage());
      else page(response, 'This address is not ours', unknownUnsubscribePage(), 404);
    })
    .post('/interest/leave', oneClickOnly, limit, async ({ query }, response) => {
      const token = String(query['token']);
      const isLeft = isToken(token) && (await leaveInterestList(token));
      if (isLeft) page(response, 'Your address is forgotten', leftInterestListPage());
      else page(response, 'This address is not ours', unknownUnsubscribePage(), 404);
    });
}

/** What a mail program sends; a form of a page is somebody else's to answer. */
const oneClickOnly: RequestHandler = (request, _response, next) =>
  request.body?.['List-Unsubscribe'] === 'One-Click' ? next() : next('route');

const isToken = (text: string): boolean => /^[\w.-]{1,300}$/.test(text);
