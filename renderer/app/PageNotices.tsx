import { fileWords } from './fileWords.ts';
import { useOpenFolder } from './folders.ts';
import { LostNotice } from './LostNotice.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { ReadingOnlyNotice } from './ReadingOnlyNotice.tsx';
import { type OpeningNote, useStanding } from './status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';

const noteWords = (note: OpeningNote): { title: string; text: string } => {
  switch (note.kind) {
    case 'torn-line-set-aside':
      return { title: t('app.notes.tornLineTitle'), text: t('app.notes.tornLine') };
    case 'list-made-again':
      return { title: t('app.notes.listTitle'), text: t('app.notes.list') };
    case 'lock-taken-over':
      return { title: t('app.notes.lockTitle'), text: t('app.notes.lock') };
    case 'file-changed':
      return {
        title: t('app.notes.changedTitle', { count: note.count }),
        text: [t('app.notes.changed'), ...note.files.map((file) => fileWords(file))].join(' '),
      };
    case 'stray-copy':
      return {
        title: t('app.notes.straysTitle', { count: note.count }),
        text: [t('app.notes.strays'), note.files.join(' · ')].join(' '),
      };
    case 'record-set-aside':
      return { title: t('app.notes.recordTitle', { count: note.count }), text: t('app.notes.record') };
  }
};

/** What every page says first when it is so: practice, news of the opening, and that the program has stopped. */
export const PageNotices = () => {
  const { status, notes, readNotes, lost } = useStanding();
  const { open, problem } = useOpenFolder();
  return (
    <>
      {lost && <LostNotice lost={lost} />}
      {status.isPractice && (
        <Notice
          kind="know"
          sign={t('app.practice.sign')}
          title={t('app.practice.title')}
          actions={
            <Button size="row" onPress={() => void open('own')}>
              {t('app.practice.leave')}
            </Button>
          }
        >
          {t('app.practice.text')}
        </Notice>
      )}
      {status.readingOnly && <ReadingOnlyNotice why={status.readingOnly} status={status} />}
      {problem && <ProblemNotice problem={problem} />}
      {notes.map((note) => (
        <Notice
          key={note.kind}
          kind="know"
          title={noteWords(note).title}
          actions={
            <Button size="row" onPress={readNotes}>
              {t('app.allRight')}
            </Button>
          }
        >
          {noteWords(note).text}
        </Notice>
      ))}
    </>
  );
};
