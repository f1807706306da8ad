import styles from './Licences.module.css';
import { type Licence, useLicences } from '#renderer/app/licences.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

const line = ({ name, version, licence }: Licence): string =>
  t('about.licences.line', { name, version, licence });

/** Everybody whose work is in the program, and under which licence each gave it. */
export const Licences = ({ isInWindow }: { isInWindow: boolean }) => {
  const { licences, isLost } = useLicences();
  const { isOpen, toggle, opener } = useUnfolding('licences');
  return (
    <Section heading={t('about.licences.heading')} hasRule>
      <Row space={8}>
        <p>
          {t('about.licences.text')} {licences && t('about.licences.others', { count: licences.length })}
        </p>
        {isInWindow && <p>{t('about.licences.beside')}</p>}
      </Row>
      {isLost && <Notice kind="put-right" title={t('about.licences.lost')} />}
      {licences && (
        <Row space={16}>
          <Button ref={opener} onPress={toggle} isExpanded={isOpen}>
            {t(isOpen ? 'about.licences.hide' : 'about.licences.show')}
          </Button>
        </Row>
      )}
      {isOpen &&
        licences?.map((each) => (
          <Section key={line(each)} heading={line(each)} size="stage">
            <Row space={8}>
              <p className={styles.text}>{each.text}</p>
            </Row>
          </Section>
        ))}
    </Section>
  );
};
