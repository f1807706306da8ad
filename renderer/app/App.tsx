import { lazy, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLook } from './look.ts';
import { OpeningProblem } from './OpeningProblem.tsx';
import { useCall } from './queries.ts';
import { Routes } from './routes.tsx';
import { StandingContext } from './status.ts';
import { FirstRunScreen } from '#renderer/screens/first-run/FirstRunScreen.tsx';

/** Every part of the look in every state, at #/parts of a build in development mode; no other build holds it. */
const PartsScreen =
  import.meta.env.MODE === 'development' &&
  lazy(async () => ({ default: (await import('#renderer/screens/parts/PartsScreen.tsx')).PartsScreen }));

/** Opens: what stands in the way, else the first run, else the rooms. */
export const App = () => {
  const asked = useCall('app.status', {});
  const status = asked.data;
  const isReady = status?.state === 'ready';
  const settings = useCall('settings.get', {}, { isAsked: isReady });
  const [readFor, setReadFor] = useState<string>();
  useLook(settings.data);

  if (!status) return asked.problem && <OpeningProblem problem={asked.problem} />;
  if (status.state !== 'ready') {
    return <OpeningProblem problem={{ code: status.state, details: {} }} status={status} />;
  }
  if (!settings.data)
    return settings.problem && <OpeningProblem problem={settings.problem} status={status} />;
  const standing = {
    status,
    notes: readFor === status.folder ? [] : status.notes,
    readNotes: () => setReadFor(status.folder),
    lost: asked.problem,
  };
  return (
    <StandingContext value={standing}>
      <Router hook={useHashLocation}>
        <Switch>
          {PartsScreen && <Route path="/parts" component={PartsScreen} />}
          <Route>{settings.data.isWelcomed || status.isPractice ? <Routes /> : <FirstRunScreen />}</Route>
        </Switch>
      </Router>
    </StandingContext>
  );
};
