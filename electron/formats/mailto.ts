export interface Mail {
  to?: string | undefined;
  bcc?: readonly string[];
  subject: string;
  text: string;
}

/** The `mailto:` address (RFC 6068) that opens an e-mail in the leader's mail program. Nothing is sent by it. */
export const mailtoAddress = ({ to, bcc, subject, text }: Mail): string => {
  const fields = [
    ...(bcc ? [`bcc=${bcc.map(encodeURIComponent).join(',')}`] : []),
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
  ];
  return `mailto:${to === undefined ? '' : encodeURIComponent(to)}?${fields.join('&')}`;
};
