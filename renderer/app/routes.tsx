import { type ReactNode, Suspense } from 'react';
import { Redirect, type StringRouteParams } from 'wouter';
import type { Address } from './addresses.ts';
import {
  AddGroupScreen,
  AddOtherGroupScreen,
  FormScreen,
  GroupDetailsScreen,
  GroupPaperScreen,
  GroupScreen,
  GroupWelcomeScreen,
  GroupsScreen,
  ListingScreen,
  OtherGroupScreen,
  OtherGroupsScreen,
} from './groupScreens.ts';
import { FunderSummaryScreen, HowWeAreDoingScreen } from './progressScreens.ts';
import { screen, useQuietFetching } from './lazyScreen.ts';
import { useLeadsOnTo } from './leadingOn.ts';
import {
  AddLinkWorkerScreen,
  LinkWorkerScreen,
  LinkWorkersScreen,
  MonthEndScreen,
  ReturnScreen,
  SentReturnScreen,
  TellScreen,
} from './linkWorkerScreens.ts';
import { MissingPage } from './MissingPage.tsx';
import { AddNewcomerScreen, MessageScreen, NewcomerScreen, NewcomersScreen } from './newcomerScreens.ts';
import { Page } from './Page.tsx';
import {
  AboutScreen,
  BackupScreen,
  BackupsScreen,
  HandOverScreen,
  HandedOverScreen,
  KeepingScreen,
  PassphraseScreen,
  RecoverySheetScreen,
  RestoredScreen,
  SettingsScreen,
  TakeAwayScreen,
} from './safetyScreens.ts';
import { RegistersScreen, SpreadsheetScreen } from './spreadsheetScreens.ts';
import {
  AddSessionScreen,
  CallRoundScreen,
  MonthScreen,
  OneDateScreen,
  SessionsScreen,
} from './sessionScreens.ts';
import {
  AddPersonScreen,
  AskingScreen,
  ConcernsScreen,
  HeldScreen,
  PeopleScreen,
  PersonScreen,
} from './peopleScreens.ts';
import { type Place, useAddress } from './useAddress.ts';
import { type Backup, backupPlaces } from '#shared/contract/backups.ts';
import type {
  GroupId,
  LinkWorkerId,
  OtherGroupId,
  PersonId,
  ReferralId,
  ReturnId,
} from '#shared/domain/ids.ts';
import type { TellableMoment } from '#shared/domain/telling.ts';
import type { SessionId } from '#shared/domain/sessions.ts';
import { type GuidePageId, guidePages } from '#renderer/words/guidePages.ts';
import { t } from '#renderer/words/words.ts';

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
const PaperScreen = screen(
  () => import('#renderer/screens/register/paper/PaperScreen.tsx'),
  (m) => m.PaperScreen,
);
const FromPaperScreen = screen(
  () => import('#renderer/screens/register/paper/FromPaperScreen.tsx'),
  (m) => m.FromPaperScreen,
);
const HeadCountScreen = screen(
  () => import('#renderer/screens/register/HeadCountScreen.tsx'),
  (m) => m.HeadCountScreen,
);
const OwnViewScreen = screen(
  () => import('#renderer/screens/register/OwnViewScreen.tsx'),
  (m) => m.OwnViewScreen,
);
const QuietScreen = screen(
  () => import('#renderer/screens/quiet/QuietScreen.tsx'),
  (m) => m.QuietScreen,
);
const RotaScreen = screen(
  () => import('#renderer/screens/rota/RotaScreen.tsx'),
  (m) => m.RotaScreen,
);
const ChangesScreen = screen(
  () => import('#renderer/screens/changes/ChangesScreen.tsx'),
  (m) => m.ChangesScreen,
);
const TextSizeScreen = screen(
  () => import('#renderer/screens/text-size/TextSizeScreen.tsx'),
  (m) => m.TextSizeScreen,
);
const LanguageScreen = screen(
  () => import('#renderer/screens/language/LanguageScreen.tsx'),
  (m) => m.LanguageScreen,
);
const LookStep = screen(
  () => import('#renderer/screens/first-run/LookStep.tsx'),
  (m) => m.LookStep,
);
const GroupStep = screen(
  () => import('#renderer/screens/first-run/GroupStep.tsx'),
  (m) => m.GroupStep,
);
const SafetyStep = screen(
  () => import('#renderer/screens/first-run/SafetyStep.tsx'),
  (m) => m.SafetyStep,
);
const HelpScreen = screen(
  () => import('#renderer/screens/help/HelpScreen.tsx'),
  (m) => m.HelpScreen,
);
const GuidePageScreen = screen(
  () => import('#renderer/screens/help/GuidePageScreen.tsx'),
  (m) => m.GuidePageScreen,
);
const BookletScreen = screen(
  () => import('#renderer/screens/help/BookletScreen.tsx'),
  (m) => m.BookletScreen,
);

const isGuidePage = (page: string): page is GuidePageId => (guidePages as readonly string[]).includes(page);

const shows: { [Name in Address]: (params: StringRouteParams<Name>) => ReactNode } = {
  '/today': () => <TodayScreen />,
  '/register': () => <RegisterDoorScreen />,
  '/register/:sessionId': ({ sessionId }) => (
    <RegisterScreen key={sessionId} sessionId={sessionId as SessionId} />
  ),
  '/register/:sessionId/paper': ({ sessionId }) => (
    <PaperScreen key={sessionId} sessionId={sessionId as SessionId} />
  ),
  '/register/:sessionId/from-paper': ({ sessionId }) => (
    <FromPaperScreen key={sessionId} sessionId={sessionId as SessionId} />
  ),
  '/register/:sessionId/count': ({ sessionId }) => (
    <HeadCountScreen key={sessionId} sessionId={sessionId as SessionId} />
  ),
  '/own-view/:sessionId': ({ sessionId }) => (
    <OwnViewScreen key={sessionId} sessionId={sessionId as SessionId} />
  ),
  '/newcomers': () => <NewcomersScreen />,
  '/newcomers/add': () => <AddNewcomerScreen />,
  '/newcomers/message': () => <MessageScreen />,
  '/newcomers/:referralId': ({ referralId }) => (
    <NewcomerScreen key={referralId} referralId={referralId as ReferralId} />
  ),
  '/newcomers/:referralId/tell/:about/:at': ({ referralId, about, at }) => (
    <TellScreen
      key={`${referralId} ${about} ${at}`}
      of={{ referralId, about: about as TellableMoment, at }}
    />
  ),
  '/sessions': () => <SessionsScreen />,
  '/sessions/add': () => <AddSessionScreen />,
  '/sessions/month/:month': ({ month }) => <MonthScreen month={month} />,
  '/sessions/of/:groupId/add': ({ groupId }) => (
    <AddSessionScreen key={groupId} groupId={groupId as GroupId} />
  ),
  '/sessions/of/:groupId/month/:month': ({ groupId, month }) => (
    <MonthScreen groupId={groupId as GroupId} month={month} />
  ),
  '/sessions/:sessionId': ({ sessionId }) => (
    <OneDateScreen key={sessionId} sessionId={sessionId as SessionId} />
  ),
  '/sessions/:sessionId/tell': ({ sessionId }) => (
    <CallRoundScreen key={sessionId} sessionId={sessionId as SessionId} />
  ),
  '/quiet/:groupId/:personId': ({ groupId, personId }) => (
    <QuietScreen
      key={`${groupId} ${personId}`}
      groupId={groupId as GroupId}
      personId={personId as PersonId}
    />
  ),
  '/rota/:groupId': ({ groupId }) => <RotaScreen key={groupId} groupId={groupId as GroupId} />,
  '/sessions/of/:groupId': ({ groupId }) => <SessionsScreen groupId={groupId as GroupId} />,
  '/sessions/of/:groupId/old-registers': ({ groupId }) => <RegistersScreen groupId={groupId as GroupId} />,
  '/groups': () => <GroupsScreen />,
  '/groups/add': () => <AddGroupScreen />,
  '/groups/:groupId/welcome': ({ groupId }) => (
    <GroupWelcomeScreen key={groupId} groupId={groupId as GroupId} />
  ),
  '/groups/:groupId/details': ({ groupId }) => (
    <GroupDetailsScreen key={groupId} groupId={groupId as GroupId} />
  ),
  '/groups/:groupId': ({ groupId }) => <GroupScreen key={groupId} groupId={groupId as GroupId} />,
  '/other-groups': () => <OtherGroupsScreen />,
  '/other-groups/add': () => <AddOtherGroupScreen />,
  '/other-groups/sheet': () => <ListingScreen />,
  '/other-groups/:otherGroupId': ({ otherGroupId }) => (
    <OtherGroupScreen key={otherGroupId} otherGroupId={otherGroupId as OtherGroupId} />
  ),
  '/groups/:groupId/form': ({ groupId }) => <FormScreen key={groupId} groupId={groupId as GroupId} />,
  '/groups/:groupId/print/:paper': ({ groupId, paper }) => (
    <GroupPaperScreen key={`${groupId} ${paper}`} groupId={groupId as GroupId} paper={paper} />
  ),
  '/how-things-are/:groupId/:personId': ({ groupId, personId }) => (
    <AskingScreen
      key={`${groupId} ${personId}`}
      groupId={groupId as GroupId}
      personId={personId as PersonId}
    />
  ),
  '/people': () => <PeopleScreen key="everybody" />,
  '/people/add': () => <AddPersonScreen />,
  '/people/spreadsheet': () => <SpreadsheetScreen />,
  '/people/finish-later': () => <PeopleScreen key="to-finish" startsToFinish />,
  '/people/:personId/held': ({ personId }) => <HeldScreen key={personId} personId={personId as PersonId} />,
  '/people/:personId': ({ personId }) => <PersonScreen key={personId} personId={personId as PersonId} />,
  '/link-workers': () => <LinkWorkersScreen />,
  '/link-workers/add': () => <AddLinkWorkerScreen />,
  '/link-workers/returns': () => <MonthEndScreen />,
  '/link-workers/:linkWorkerId': ({ linkWorkerId }) => (
    <LinkWorkerScreen key={linkWorkerId} linkWorkerId={linkWorkerId as LinkWorkerId} />
  ),
  '/link-workers/:linkWorkerId/return': ({ linkWorkerId }) => (
    <ReturnScreen key={linkWorkerId} linkWorkerId={linkWorkerId as LinkWorkerId} />
  ),
  '/returns/:returnId': ({ returnId }) => <SentReturnScreen key={returnId} returnId={returnId as ReturnId} />,
  '/how-we-are-doing': () => <HowWeAreDoingScreen />,
  '/how-we-are-doing/funders': () => <FunderSummaryScreen />,
  '/concerns': () => <ConcernsScreen />,
  '/settings': () => <SettingsScreen />,
  '/settings/keeping': () => <KeepingScreen />,
  '/settings/passphrase': () => <PassphraseScreen />,
  '/settings/recovery-sheet': () => <RecoverySheetScreen />,
  '/backups': () => <BackupsScreen />,
  '/backups/handed-over': () => <HandedOverScreen />,
  '/backups/done/:what/:keptAs': ({ what, keptAs }) => <RestoredScreen what={what} keptAs={keptAs} />,
  '/backups/:place/:file': ({ place, file }) =>
    isBackupPlace(place) ? <BackupScreen key={file} place={place} file={file} /> : <MissingPage />,
  '/hand-over': () => <HandOverScreen />,
  '/take-away': () => <TakeAwayScreen />,
  '/about': () => <AboutScreen />,
  '/changes': () => <ChangesScreen />,
  '/text-size': () => <TextSizeScreen />,
  '/language': () => <LanguageScreen />,
  '/welcome': () => <LookStep />,
  '/welcome/group': () => <GroupStep />,
  '/welcome/safety': () => <SafetyStep />,
  '/help': () => <HelpScreen />,
  '/help/booklet': () => <BookletScreen />,
  '/help/:page': ({ page }) =>
    isGuidePage(page) ? <GuidePageScreen key={page} id={page} /> : <Redirect to="/help" replace />,
};

const isBackupPlace = (place: string): place is Backup['place'] =>
  (backupPlaces as readonly string[]).includes(place);

const show = (here: Place): ReactNode =>
  (shows[here.address] as (params: Place['params']) => ReactNode)(here.params);

/** Where few addresses lead anywhere: before any folder is open, and in helper mode. Whoever shows it has asked which. */
export const RoutesWithoutFolder = () => {
  const here = useAddress();
  return here && show(here);
};

/** Which screen an address shows. */
export const Routes = () => {
  useQuietFetching();
  const here = useAddress();
  const leadsOnTo = useLeadsOnTo();
  return (
    <Suspense fallback={<Page title={t('app.opening')} isWaiting />}>
      {leadsOnTo ? <Redirect to={leadsOnTo} replace /> : here ? show(here) : <MissingPage />}
    </Suspense>
  );
};
