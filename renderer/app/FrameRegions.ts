/**
 * F6 and Shift+F6: gives the focus to the next or previous region of the page, round and round. Regions are the
 * elements marked data-region, in the order of the page: the board, the top bar, the page, the strip at the foot.
 * From nowhere F6 goes to the first and Shift+F6 to the last.
 */
export const moveToNextRegion = (frame: ParentNode, focused: Element | null, isBackwards: boolean): void => {
  const regions = [...frame.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findIndex((region) => region.contains(focused));
  const from = at < 0 && isBackwards ? 0 : at;
  const next = (from + (isBackwards ? -1 : 1) + regions.length) % regions.length;
  regions[next]?.focus();
};
