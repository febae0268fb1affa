/** The program of the page for colleagues; fetched when one is made. */
export const fetchReviewProgram = async () => (await import('virtual:review-page')).default;
