/** The schemas of all calls: a quarter of what the page could load, and wanted only when a form is sent. */
export const contract = () => import('#shared/contract/api.ts');
