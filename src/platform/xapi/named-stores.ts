/** The record stores that whoever built the page has named in it; the policy of the page lets it ask no others. */
export const namedStores = (page: Document): readonly string[] => {
  const named = page.querySelector('meta[name="composure-record-stores"]')?.getAttribute('content');
  return (named ?? '').split(' ').filter(address => URL.canParse(address));
};
