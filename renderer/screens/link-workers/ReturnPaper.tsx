import { ReturnTable, type ReturnTableProps } from './ReturnTable.tsx';
import { Heading } from '#renderer/ui/Heading.tsx';

export interface ReturnPaperProps extends ReturnTableProps {
  /** What stands over the table of a PDF, the first line as its heading. */
  head?: readonly string[] | undefined;
  mail?: { subject: string; text: string } | undefined;
}

/** What leaves, as it leaves: a table, the page of a PDF, or the text of an e-mail; and nothing besides. */
export const ReturnPaper = ({ head, mail, ...table }: ReturnPaperProps) => {
  if (mail) {
    return (
      <>
        <Heading>{mail.subject}</Heading>
        {mail.text.split(/\n{2,}/).map((part, at) => (
          <p key={at}>
            {part.split('\n').map((line, under) => (
              <span key={under}>
                {line}
                <br />
              </span>
            ))}
          </p>
        ))}
      </>
    );
  }
  const [title, ...lines] = head ?? [];
  return (
    <>
      {title !== undefined && <Heading>{title}</Heading>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ReturnTable {...table} hasName={head === undefined} />
    </>
  );
};
