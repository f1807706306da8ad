import { lazy, Suspense, type ComponentType, useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { MissingPage } from './MissingPage.tsx';
import { Page } from './Page.tsx';
import type { SessionId } from '#shared/domain/sessions.ts';
import { t } from '#renderer/words/words.ts';

const fetches: (() => Promise<unknown>)[] = [];

/** A screen that is fetched when it is first wanted, or when the page has a quiet moment. */
const screen = <Module, Props extends object>(
  fetchIt: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) => {
  fetches.push(fetchIt);
  return lazy(async () => ({ default: pick(await fetchIt()) }));
};

const TodayScreen = screen(
  () => import('#renderer/screens/today/TodayScreen.tsx'),
  (m) => m.TodayScreen,
);

const RegisterDoorScreen = screen(
  () => import('#renderer/screens/register/RegisterDoorScreen.tsx'),
  (m) => m.RegisterDoorScreen,
);
const RegisterScreen = screen(
  () => import('#renderer/screens/register/RegisterScreen.tsx'),
  (m) => m.RegisterScreen,
);

const useQuietFetching = () => {
  useEffect(() => {
    const timer = setTimeout(() => fetches.forEach((fetchIt) => void fetchIt()), 500);
    return () => clearTimeout(timer);
  }, []);
};

/** Which screen an address shows. */
export const Routes = () => {
  useQuietFetching();
  return (
    <Suspense fallback={<Page title={t('app.opening')} isWaiting />}>
      <Switch>
        <Route path="/today" component={TodayScreen} />
        <Route path="/register" component={RegisterDoorScreen} />
        <Route path="/register/:sessionId">
          {({ sessionId }) => <RegisterScreen key={sessionId} sessionId={sessionId as SessionId} />}
        </Route>
        <Route path="/">
          <Redirect to="/today" replace />
        </Route>
        <Route component={MissingPage} />
      </Switch>
    </Suspense>
  );
};
