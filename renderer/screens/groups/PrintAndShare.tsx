import { useCalendarFile } from '#renderer/app/groups/useCalendarFile.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId } from '#shared/domain/ids.ts';

export interface PrintAndShareProps {
  groupId: GroupId;
}

const paperIds = ['poster', 'dates', 'badges', 'sign-in', 'mailing', 'telephones', 'telephone-tree'] as const;

/** Everything about the group that can be put on paper or given to others, in one place. */
export const PrintAndShare = ({ groupId }: PrintAndShareProps) => {
  const calendar = useCalendarFile(groupId, { size: 'row' });
  const papers = [
    ...paperIds.map((paper) => ({
      id: paper,
      words: t(`papers.${paper}.open`),
      href: `#/groups/${groupId}/print/${paper}`,
      hint: t(`papers.${paper}.hint`),
    })),
    { id: 'form', words: t('form.open'), href: `#/groups/${groupId}/form`, hint: t('papers.hint.form') },
    {
      id: 'details',
      words: t('groupDetails.open'),
      href: `#/groups/${groupId}/details`,
      hint: t('groupDetails.hint'),
    },
  ];
  return (
    <div data-paper="off">
      <Section heading={t('papers.title')} side={t('papers.side')} hasRule>
        <List>
          {papers.map(({ id, words, href, hint }) => (
            <ListRow
              key={id}
              height="close"
              nameOf="group"
              name={
                <TextLink tone="ink" href={href}>
                  {words}
                </TextLink>
              }
            >
              {hint}
            </ListRow>
          ))}
          <ListRow
            height="close"
            nameOf="group"
            name={<b>{t('papers.calendarFile')}</b>}
            action={calendar.button}
          >
            {t('papers.hint.calendarFile')}
          </ListRow>
        </List>
        {calendar.notice}
      </Section>
    </div>
  );
};
