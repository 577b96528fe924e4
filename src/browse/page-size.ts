const mostOnOnePage = 1200;
const perPage = 300;

/** How many agents stand on a page of the list: all of them, up to 1,200, else 300. */
export function pageSize(agents: number): number {
  return agents <= mostOnOnePage ? Math.max(agents, 1) : perPage;
}
