import { createContext } from 'react';

/** Notices that stand first on a page come into sight when they appear: whoever pressed a button may be far below. */
export const ComesIntoSight = createContext(false);
