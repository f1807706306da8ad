/** How large a sheet is printed: for most eyes, or for those who want it larger. */
export const prints = ['normal', 'large'] as const;
export type Print = (typeof prints)[number];
