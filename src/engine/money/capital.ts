/** LSCs based at one school. */
export interface HostedLscs {
  readonly lscs: number;
  /** State or state-integrated: the kinds whose working space was paid for. */
  readonly isState: boolean;
}

/** What working space costs. */
export interface SpaceCosts {
  /** Floor area of one LSC, in m². */
  readonly area: number;
  /** Whole cents a m². */
  readonly rate: number;
  /** Whole cents in all. */
  readonly budget: number;
}

/** Space of the host schools of one kind. */
export interface Space {
  readonly schools: number;
  readonly lscs: number;
  /** In m². */
  readonly area: number;
  readonly cents: number;
}

/** Space of all host schools against the capital budget. */
export interface Capital {
  /** State and state-integrated schools, which come first. */
  readonly state: Space;
  readonly others: Space;
  /** Whole cents: both kinds, the budget, what is left after the first kind and after both. */
  readonly cents: number;
  readonly budget: number;
  readonly leftAfterState: number;
  readonly left: number;
}

/** What the working space of placed LSCs costs: m² for each, at host schools only, once. */
export function capitalOf(hosts: readonly HostedLscs[], costs: SpaceCosts): Capital {
  const state = spaceOf(hosts, costs, true);
  const others = spaceOf(hosts, costs, false);
  const cents = state.cents + others.cents;
  const { budget } = costs;
  return {
    state,
    others,
    cents,
    budget,
    leftAfterState: budget - state.cents,
    left: budget - cents,
  };
}

function spaceOf(all: readonly HostedLscs[], { area, rate }: SpaceCosts, ofState: boolean): Space {
  const hosts = all.filter(({ lscs, isState }) => lscs > 0 && isState === ofState);
  const lscs = hosts.reduce((sum, host) => sum + host.lscs, 0);
  return { schools: hosts.length, lscs, area: lscs * area, cents: lscs * area * rate };
}
