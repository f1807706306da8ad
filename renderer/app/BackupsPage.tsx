import { AnyTimePage, type AnyTimePageProps } from './AnyTimePage.tsx';

export type BackupsPageProps = Omit<AnyTimePageProps, 'help'>;

/** A page about backups, which are wanted most where the folder will not open. */
export const BackupsPage = (page: BackupsPageProps) => <AnyTimePage {...page} help="backups" />;
