import { pictureAt } from './pictures.ts';
import { Rich } from '#renderer/app/Rich.tsx';
import { Heading } from '#renderer/ui/Heading.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Picture } from '#renderer/ui/Picture.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Steps } from '#renderer/ui/Steps.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { type GuidePage, type GuidePart, guidePages, guidePictureSize } from '#renderer/words/guidePages.ts';

const links = Object.fromEntries(
  guidePages.map((id) => [id, (words: string) => <TextLink href={`#/help/${id}`}>{words}</TextLink>]),
);

const said = (words: string) => <Rich words={words} tags={links} />;

interface GuidePartsProps {
  page: GuidePage;
  /** In the booklet the titles of the pages are h2. */
  level?: 2 | 3;
  isOnPaper?: boolean;
}

/** What one page of the guide says, under its title. */
export const GuideParts = ({ page, level = 2, isOnPaper = false }: GuidePartsProps) =>
  page.parts.map((part, at) => <Part key={at} part={part} level={level} isOnPaper={isOnPaper} />);

const Part = ({ part, level, isOnPaper }: { part: GuidePart; level: 2 | 3; isOnPaper: boolean }) => {
  if (typeof part === 'string') {
    return (
      <Row space={12}>
        <p>{said(part)}</p>
      </Row>
    );
  }
  if ('heading' in part) {
    return (
      <Row space={24}>
        <Heading level={level} size={level === 2 ? 'heading' : 'stage'}>
          {part.heading}
        </Heading>
      </Row>
    );
  }
  if ('steps' in part) return <Steps steps={part.steps.map(said)} />;
  if ('keys' in part) {
    return (
      <List>
        {part.keys.map(([key, does]) => (
          <ListRow key={key} height="close" margin={key}>
            {said(does)}
          </ListRow>
        ))}
      </List>
    );
  }
  return (
    <Picture src={pictureAt(part.picture)} shows={part.shows} size={guidePictureSize} isLazy={!isOnPaper} />
  );
};
