import { type Context as Request, Hono, type MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { candidateApi } from '../../app/hiring/api/candidate-api.ts';
import { manageApi } from '../../app/hiring/api/manage-api.ts';
import { passkeyApi } from '../../app/hiring/api/passkey-api.ts';
import { peopleApi } from '../../app/hiring/api/people-api.ts';
import { signInApi } from '../../app/hiring/api/sign-in-api.ts';
import { qualityApi } from '../../app/hiring/api/quality-api.ts';
import { reviewApi } from '../../app/hiring/api/review-api.ts';
import { teamApi } from '../../app/team/team-api.ts';
import { voteApi } from '../../app/hiring/api/vote-api.ts';
import { candidateRoutes } from '../candidates/routes.ts';
import { candidateManagementRoutes } from '../candidates/manage-routes.ts';
import type { Context } from '../context.ts';
import { exerciseRoutes } from '../exercises/routes.ts';
import { mailRoute } from '../mail/mail-invitations.ts';
import { passkeyRoutes } from '../people/passkeys.ts';
import { peopleRoutes } from '../people/routes.ts';
import { serveSignIn } from '../people/serve-sign-in.ts';
import { qualityRoutes } from '../quality/routes.ts';
import { reviewRoutes } from '../reviews/routes.ts';
import { runRoutes } from '../runs/routes.ts';
import { scenarioRoutes } from '../scenarios/routes.ts';
import { teamRoutes } from '../team/routes.ts';
import { voteRoutes } from '../votes/routes.ts';
import { answer, refuse } from './answer.ts';
import { codeOfFault, loggedFault } from './faults.ts';
import type { Game } from './game.ts';
import { describeApi } from './openapi.ts';
import type { Route } from './route.ts';
import { serveRoute } from './serve-route.ts';

/** Everything that can be asked. */
export const ROUTES: readonly Route[] = [
  ...candidateRoutes,
  ...runRoutes,
  ...scenarioRoutes,
  ...exerciseRoutes,
  ...candidateManagementRoutes,
  mailRoute,
  ...reviewRoutes,
  ...qualityRoutes,
  ...peopleRoutes,
  ...passkeyRoutes,
  ...teamRoutes,
  ...voteRoutes,
];

const DESCRIPTION = describeApi({
  ...candidateApi,
  ...manageApi,
  ...reviewApi,
  ...qualityApi,
  ...peopleApi,
  ...signInApi,
  ...passkeyApi,
  ...teamApi,
  ...voteApi,
});

/** One line for each request: the pattern of its path, never the path with its ids; no address, no name. */
const logged =
  ({ log }: Context): MiddlewareHandler =>
  async (request, next) => {
    const start = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - start);
    const { method } = request.req;
    log.info({ method, route: routePath(request), status: request.res.status, milliseconds });
  };

/** Whether the server can work: it is not about to stop, and its database answers. */
const readiness =
  ({ origin, database }: Context, isStopping: () => boolean) =>
  async (request: Request): Promise<Response> => {
    const ready = !isStopping() && (await database.isReady());
    return ready
      ? answer(request, origin(), { ready })
      : refuse(request, origin(), 'server/busy', 5);
  };

/** Whether the server runs, whether it can work, and with which keys it signs. */
const serveHouse = (app: Hono, context: Context, isStopping: () => boolean): void => {
  const { origin, signer } = context;
  app.get('/healthz', request => answer(request, origin(), { alive: true }));
  app.get('/readyz', readiness(context, isStopping));
  app.get('/api/openapi.json', request => answer(request, origin(), DESCRIPTION));
  app.get('/.well-known/jwks.json', request => answer(request, origin(), signer.publicKeys()));
};

export interface AppParts {
  readonly context: Context;
  readonly game: Game;
  readonly isStopping: () => boolean;
}

/** The server's outside. Needs no port: tests ask it directly. */
export const createApp = ({ context, game, isStopping }: AppParts): Hono => {
  const app = new Hono();
  const { origin, log } = context;
  app.use(logged(context));
  serveHouse(app, context, isStopping);
  for (const route of ROUTES)
    app.on(route.endpoint.method, route.endpoint.path, serveRoute(context, route));
  serveSignIn(app, context);
  app.all('/api/*', request => refuse(request, origin(), 'request/unknown'));
  app.get('*', request => game.serve(request, origin()));
  app.notFound(request => refuse(request, origin(), 'request/unknown'));
  app.onError((thrown, request) => {
    const code = codeOfFault(thrown);
    log.error({ fault: loggedFault(thrown), refused: code });
    return refuse(request, origin(), code, code === 'server/busy' ? 1 : null);
  });
  return app;
};
