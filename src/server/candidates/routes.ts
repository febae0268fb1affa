import { candidateApi } from '../../app/hiring/api/candidate-api.ts';
import { ok } from '../../engine/result.ts';
import { candidateRoute, type Route } from '../http/route.ts';
import { placeOf } from './place.ts';
import { reportFor } from './report.ts';
import { askAdjustment, takeOwnStep } from './take-own-step.ts';

export const candidateRoutes: readonly Route[] = [
  candidateRoute(candidateApi.place, async ({ unit, holder, now }) =>
    ok(await placeOf(unit, holder, now)),
  ),
  candidateRoute(candidateApi.step, async call => {
    const changed = await takeOwnStep(call, call.body);
    return changed.ok ? ok(await placeOf(call.unit, changed.value, call.now)) : changed;
  }),
  candidateRoute(candidateApi.report, reportFor),
  candidateRoute(candidateApi.askForAdjustment, async call => {
    const changed = await askAdjustment(call, call.body.text);
    return changed.ok ? ok(await placeOf(call.unit, changed.value, call.now)) : changed;
  }),
];
