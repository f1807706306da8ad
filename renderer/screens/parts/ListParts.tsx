import { Button } from '#renderer/ui/Button.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { ConsentRow } from '#renderer/ui/ConsentRow.tsx';
import { CountLine } from '#renderer/ui/CountLine.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PersonRow } from '#renderer/ui/PersonRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SessionRow } from '#renderer/ui/SessionRow.tsx';
import { StoryRow } from '#renderer/ui/StoryRow.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';

/** Sessions, rows of every list, a story, consents and facts. */
export const ListParts = () => (
  <>
    <SessionRow
      kind="next"
      time="10:30"
      title="Knit & Natter"
      details="Larkfield Village Hall, small room. 13 people expected."
      action={
        <LinkButton kind="main" size="big" href="#/parts" fullName="Open the register of Knit & Natter">
          Open the register
        </LinkButton>
      }
    >
      <Row margin="new today" space={16}>
        <b>Doreen Hughes</b> comes for the first time.
      </Row>
    </SessionRow>
    <SessionRow
      kind="later"
      time="14:00"
      title="Tuesday Strollers"
      details="Bus shelter, Church Road. 9 people expected."
      action={
        <LinkButton href="#/parts" fullName="Open the register of Tuesday Strollers">
          Open the register
        </LinkButton>
      }
    />
    <Section heading="When you have a minute" hasRule>
      <List>
        <ListRow margin="by Thursday" action={<Button size="row">Answer Priya</Button>}>
          <b>Priya Shah</b> would like to know if Tom Reddy can join Knit &amp; Natter.
        </ListRow>
        <ListRow margin="this week" action={<Button size="row">Words for the call</Button>}>
          <b>Arthur Bell</b> has missed two walks. A friendly call may be welcome.
        </ListRow>
      </List>
    </Section>
    <Section heading="Settling in" size="stage">
      <List>
        <ListRow
          height="close"
          margin="3 visits"
          name={
            <TextLink tone="ink" href="#/parts">
              Arthur Bell
            </TextLink>
          }
          action={<Button size="row">Words for the call</Button>}
        >
          Tuesday Strollers. Two walks missed in a row.
        </ListRow>
        <ListRow
          height="close"
          margin="4 visits"
          name={
            <TextLink tone="ink" href="#/parts">
              Rosa Mendes
            </TextLink>
          }
        >
          Knit &amp; Natter. Feeling at home now?
        </ListRow>
      </List>
    </Section>
    <Section heading="People" size="stage">
      <CountLine
        joint=" "
        parts={[{ count: 2, words: 'people', isOpen: true }, { words: 'with “mar” in their name' }]}
      />
      <List label="People found">
        <PersonRow
          name="Margaret Ellis"
          href="#/parts"
          found={[{ start: 0, length: 3 }]}
          secondFact="Mill Lane"
          lastVisit="came 20 November"
        >
          Regular at Allotment Mornings
        </PersonRow>
        <PersonRow name="Omar Siddiqui" href="#/parts" found={[{ start: 1, length: 3 }]}>
          Regular at Tuesday Strollers
        </PersonRow>
      </List>
    </Section>
    <Columns
      beside={
        <Section heading="What Doreen has agreed to">
          <Row>
            <List>
              <ConsentRow answer="given" answerWords="Yes" date="12 Nov">
                Hold my contact details
              </ConsentRow>
              <ConsentRow answer="refused" answerWords="No" date="20 Nov">
                Photos
              </ConsentRow>
              <ConsentRow answer="withdrawn" answerWords="No longer" date="20 Nov">
                Tell Priya whether I come
              </ConsentRow>
              <ConsentRow answer="not-asked" answerWords="Not asked yet">
                Quote my words
              </ConsentRow>
            </List>
          </Row>
        </Section>
      }
    >
      <Section
        heading="Doreen’s story"
        side="Newest last"
        action={
          <Button kind="quiet" size="row">
            Change
          </Button>
        }
      >
        <List>
          <StoryRow date="10 Nov" state="Received">
            from Priya Shah, link worker.
          </StoryRow>
          <StoryRow date="12 Nov" state="Accepted." told="Priya was told on 12 November by e-mail.">
            You said yes to Knit &amp; Natter.
          </StoryRow>
          <StoryRow state="First visit.">The register fills this in.</StoryRow>
        </List>
        <Row>
          <SummaryList
            facts={[
              { id: 'phone', term: 'Telephone', value: '07700 900142' },
              {
                id: 'seat',
                term: 'Good to know',
                value: 'A seat near the window',
                action: <Button kind="quiet">Change</Button>,
              },
            ]}
          />
        </Row>
      </Section>
    </Columns>
  </>
);
