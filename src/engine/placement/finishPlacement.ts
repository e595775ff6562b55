import { error, warning, type Problem } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import type { School } from "../../domain/school";
import { countText, listText, numberText } from "../../domain/wording";
import type { HostChoice } from "./chooseHosts";
import { halfDaysPerRole } from "./hostModel";
import { metresBetween, placeOf } from "./metresBetween";
import { nameCoordinators } from "./nameCoordinators";
import type { PlacedSchool, Placement, PlacementCost } from "./placement";
import type { Prepared } from "./preparePlacement";
import type { Searched } from "./searchHosts";
import { servicesOf, type Service } from "./services";
import { Transport } from "./transport";

/** The best hosts known, and who proved them where our own search did not. */
export interface Hosts extends Searched {
  readonly provedBy?: string;
}

/**
 * Makes the placement on given hosts: who serves whom, in whole half-days at the least cost, and
 * the coordinators by name. A problem where some school is farther off than the rules allow.
 */
export function finishPlacement({ choice, placed }: Prepared, hosts: Hosts): Result<Placement> {
  if (hosts.cost >= placed.tooFar) return failure([tooFarProblem({ choice, placed }, hosts)]);
  const transport = new Transport(placed.model);
  transport.solve(hosts.roles);
  const services = servicesOf(placed, transport.served, choice);
  const { schools, halfDays, rules } = choice;
  const { employers } = rules;
  const named = nameCoordinators({ schools, services, ...(employers && { employers }) });
  const withoutPlace = schools.filter((school, at) => halfDays[at]! > 0 && !placeOf(school));
  const placement: Placement = {
    schools: schools.map((_, at) => placedSchool(choice, services, at)),
    coordinators: named.coordinators,
    isFewestVisits: named.isFewest,
    cost: costOf(schools, services, hosts),
    notSeen: schools.filter((_, at) => halfDays[at] === 0),
    withoutPlace,
  };
  return success(placement, withoutPlace.length > 0 ? [noPlaceWarning(withoutPlace)] : []);
}

function placedSchool(
  { schools, halfDays }: HostChoice,
  services: readonly Service[],
  index: number,
): PlacedSchool {
  const given = services.filter(({ host }) => host === index);
  return {
    school: schools[index]!,
    halfDays: halfDays[index]!,
    hosted: given.reduce((sum, each) => sum + each.halfDays, 0) / halfDaysPerRole,
    from: services
      .filter(({ school }) => school === index)
      .map(({ host, halfDays }) => ({ host: schools[host]!, halfDays })),
  };
}

/** A way of unknown length costs nothing here; what may be too much stays the same without it. */
function costOf(
  schools: readonly School[],
  services: readonly Service[],
  { cost, bound, nodes, provedBy }: Hosts,
): PlacementCost {
  const metres = services.reduce(
    (sum, { host, school, halfDays }) =>
      sum + halfDays * (metresBetween(schools[host]!, schools[school]!) ?? 0),
    0,
  );
  const least = Math.max(0, metres - (cost - bound));
  return {
    kmPerWeek: (2 * metres) / 1000,
    lowerBoundKm: (2 * least) / 1000,
    gap: metres > least ? (metres - least) / metres : 0,
    isProved: cost === bound,
    ...(provedBy !== undefined && { provedBy }),
    nodes,
  };
}

/** Names the schools that the best placement found serves from too far. */
function tooFarProblem({ choice, placed }: Prepared, { roles, bound }: Hosts): Problem {
  const { model, rowSchools, tooFar } = placed;
  const transport = new Transport(model);
  transport.solve(roles);
  const isFar = (host: number, row: number) =>
    transport.served[host * model.rows + row]! > 0 &&
    model.metres[host * model.rows + row]! >= tooFar;
  const far = rowSchools.filter((_, row) =>
    placed.hostSchools.some((_host, host) => isFar(host, row)),
  );
  const names = listText(far.map((index) => choice.schools[index]!.name));
  const km = numberText(choice.rules.largestDistanceKm!, 1);
  const isProved = bound >= tooFar;
  return error(
    "too-far",
    `With hosts at most ${km} km from the schools they serve, ${isProved ? "there is no placement" : "no placement was found, though there may be one"}: even the nearest to one leaves ${names} farther off for some half-days. Allow a larger distance or more hosts, or change the half-days.`,
  );
}

const noPlaceWarning = (schools: readonly School[]) =>
  warning(
    "no-coordinates",
    `${countText(schools.length, "school has", "schools have")} no coordinates: ${listText(schools.map(({ name }) => name))}. They were placed last, by size, and travel to them is not in the kilometres.`,
  );
