import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useKeepingRooms } from './drafts.ts';
import { useDropping } from './droppedFile.ts';
import { useLanguage } from './language.ts';
import { useLook } from './look.ts';
import { OpeningPage } from './OpeningPage.tsx';
import { OpeningProblem } from './OpeningProblem.tsx';
import { useCall } from './queries.ts';
import { Routes, RoutesWithoutFolder } from './routes.tsx';
import { HelperScreen } from './safetyScreens.ts';
import { useLocking } from './safety/locking.ts';
import { LockScreen } from './safety/LockScreen.tsx';
import { WorkingScreen } from './safety/WorkingScreen.tsx';
import { StandingContext, steadyOf } from './status.ts';
import { useAddress } from './useAddress.ts';

/** Every part of the look in every state, at #/parts of a build in development mode; no other build holds it. */
const PartsScreen =
  import.meta.env.MODE === 'development' &&
  lazy(async () => ({ default: (await import('#renderer/screens/parts/PartsScreen.tsx')).PartsScreen }));

const Rooms = () => (
  <Switch>
    {PartsScreen && (
      <Route path="/parts">
        <Suspense>
          <PartsScreen />
        </Suspense>
      </Route>
    )}
    <Route>
      <Routes />
    </Route>
  </Switch>
);

const opensWithoutFolder = /^\/(help|backups|about)/;

/** What stands in the way of the rooms; the guide, the backups and what runs here open all the same. */
const InTheWay = ({ children }: { children: ReactNode }) =>
  opensWithoutFolder.test(useAddress()?.address ?? '') ? (
    <Suspense>
      <RoutesWithoutFolder />
    </Suspense>
  ) : (
    children
  );

const opensToHelpers = /^\/(help|concerns|register\/:sessionId\/count)/;

/** While somebody else minds the laptop: the register, whatever else the address says, the guide, and whom to ring when worried. */
const HelperRooms = () => {
  useLocking();
  const here = useAddress()?.address ?? '';
  return <Suspense>{opensToHelpers.test(here) ? <RoutesWithoutFolder /> : <HelperScreen />}</Suspense>;
};

/** The rooms, until they are locked. */
const OpenRooms = () => {
  useLocking();
  useKeepingRooms();
  useDropping();
  return <Rooms />;
};

/** Opens: what stands in the way, else the rooms. */
const Opened = () => {
  const asked = useCall('app.status', {}, { part: steadyOf });
  const status = asked.data;
  const isReady = status?.state === 'ready';
  const settings = useCall('settings.get', {}, { isAsked: isReady });
  const [readFor, setReadFor] = useState<string>();
  const isSpoken = useLanguage(settings.data);
  useLook(settings.data);

  if (status?.state === 'ready' && settings.data) {
    const standing = {
      status,
      notes: readFor === status.folder ? [] : status.notes,
      readNotes: () => setReadFor(status.folder),
      lost: asked.problem,
    };
    const rooms = status.isHelping ? <HelperRooms /> : <OpenRooms />;
    return <StandingContext value={standing}>{isSpoken && rooms}</StandingContext>;
  }
  const state = status?.state;
  if (state === 'locked' || state === 'working')
    return <InTheWay>{state === 'locked' ? <LockScreen /> : <WorkingScreen />}</InTheWay>;
  const problem =
    state && state !== 'ready'
      ? { code: state, details: status.cause ? { cause: status.cause } : {} }
      : (asked.problem ?? settings.problem);
  if (!problem) return <OpeningPage />;
  return (
    <InTheWay>
      <OpeningProblem problem={problem} {...(status && { status })} />
    </InTheWay>
  );
};

export const App = () => (
  <Router hook={useHashLocation}>
    <Opened />
  </Router>
);
