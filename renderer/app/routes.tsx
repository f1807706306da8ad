import { lazy, Suspense, type ComponentType, useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { MissingPage } from './MissingPage.tsx';
import { Page } from './Page.tsx';
import type { GroupId, LinkWorkerId, PersonId, ReferralId, ReturnId } from '#shared/domain/ids.ts';
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
const NewcomersScreen = screen(
  () => import('#renderer/screens/newcomers/NewcomersScreen.tsx'),
  (m) => m.NewcomersScreen,
);
const AddNewcomerScreen = screen(
  () => import('#renderer/screens/newcomers/AddNewcomerScreen.tsx'),
  (m) => m.AddNewcomerScreen,
);
const NewcomerScreen = screen(
  () => import('#renderer/screens/newcomers/NewcomerScreen.tsx'),
  (m) => m.NewcomerScreen,
);
const GroupsScreen = screen(
  () => import('#renderer/screens/groups/GroupsScreen.tsx'),
  (m) => m.GroupsScreen,
);
const AddGroupScreen = screen(
  () => import('#renderer/screens/groups/AddGroupScreen.tsx'),
  (m) => m.AddGroupScreen,
);
const GroupScreen = screen(
  () => import('#renderer/screens/groups/GroupScreen.tsx'),
  (m) => m.GroupScreen,
);
const SessionsScreen = screen(
  () => import('#renderer/screens/sessions/SessionsScreen.tsx'),
  (m) => m.SessionsScreen,
);
const SettingsScreen = screen(
  () => import('#renderer/screens/settings/SettingsScreen.tsx'),
  (m) => m.SettingsScreen,
);
const TextSizeScreen = screen(
  () => import('#renderer/screens/text-size/TextSizeScreen.tsx'),
  (m) => m.TextSizeScreen,
);
const PeopleScreen = screen(
  () => import('#renderer/screens/people/PeopleScreen.tsx'),
  (m) => m.PeopleScreen,
);
const AddPersonScreen = screen(
  () => import('#renderer/screens/people/AddPersonScreen.tsx'),
  (m) => m.AddPersonScreen,
);
const PersonScreen = screen(
  () => import('#renderer/screens/people/PersonScreen.tsx'),
  (m) => m.PersonScreen,
);
const LinkWorkersScreen = screen(
  () => import('#renderer/screens/link-workers/LinkWorkersScreen.tsx'),
  (m) => m.LinkWorkersScreen,
);
const AddLinkWorkerScreen = screen(
  () => import('#renderer/screens/link-workers/AddLinkWorkerScreen.tsx'),
  (m) => m.AddLinkWorkerScreen,
);
const LinkWorkerScreen = screen(
  () => import('#renderer/screens/link-workers/LinkWorkerScreen.tsx'),
  (m) => m.LinkWorkerScreen,
);
const ReturnScreen = screen(
  () => import('#renderer/screens/link-workers/ReturnScreen.tsx'),
  (m) => m.ReturnScreen,
);
const SentReturnScreen = screen(
  () => import('#renderer/screens/link-workers/SentReturnScreen.tsx'),
  (m) => m.SentReturnScreen,
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
        <Route path="/newcomers" component={NewcomersScreen} />
        <Route path="/newcomers/add" component={AddNewcomerScreen} />
        <Route path="/newcomers/:referralId">
          {({ referralId }) => <NewcomerScreen key={referralId} referralId={referralId as ReferralId} />}
        </Route>
        <Route path="/sessions">
          <SessionsScreen />
        </Route>
        <Route path="/sessions/of/:groupId">
          {({ groupId }) => <SessionsScreen groupId={groupId as GroupId} />}
        </Route>
        <Route path="/groups" component={GroupsScreen} />
        <Route path="/groups/add" component={AddGroupScreen} />
        <Route path="/groups/:groupId">
          {({ groupId }) => <GroupScreen key={groupId} groupId={groupId as GroupId} />}
        </Route>
        <Route path="/settings" component={SettingsScreen} />
        <Route path="/text-size" component={TextSizeScreen} />
        <Route path="/people" component={PeopleScreen} />
        <Route path="/people/add" component={AddPersonScreen} />
        <Route path="/people/:personId">
          {({ personId }) => <PersonScreen key={personId} personId={personId as PersonId} />}
        </Route>
        <Route path="/link-workers" component={LinkWorkersScreen} />
        <Route path="/link-workers/add" component={AddLinkWorkerScreen} />
        <Route path="/link-workers/:linkWorkerId">
          {({ linkWorkerId }) => (
            <LinkWorkerScreen key={linkWorkerId} linkWorkerId={linkWorkerId as LinkWorkerId} />
          )}
        </Route>
        <Route path="/link-workers/:linkWorkerId/return">
          {({ linkWorkerId }) => (
            <ReturnScreen key={linkWorkerId} linkWorkerId={linkWorkerId as LinkWorkerId} />
          )}
        </Route>
        <Route path="/returns/:returnId">
          {({ returnId }) => <SentReturnScreen key={returnId} returnId={returnId as ReturnId} />}
        </Route>
        <Route path="/">
          <Redirect to="/today" replace />
        </Route>
        <Route component={MissingPage} />
      </Switch>
    </Suspense>
  );
};
