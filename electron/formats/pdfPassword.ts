/**
 * The same PDF behind a password: AES-256 as ISO 32000-2 has it (revision 6), its structure kept. pdfkit's own is the weak
 * revision 5. Letters that can be written in two ways are taken for one (SASLprep's form), so that what is typed fits.
 */
export const withPassword = async (pdf: Uint8Array, password: string): Promise<Uint8Array> => {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const said = password.normalize('NFKC');
  // Whoever opens it may do with it what they like; a password that only forbids would protect nobody.
  doc.encrypt({
    userPassword: said,
    ownerPassword: said,
    permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
  });
  return doc.save({ useObjectStreams: false });
};
