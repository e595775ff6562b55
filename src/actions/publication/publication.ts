import type { Day } from "../../domain/day";
import type { Problem } from "../../domain/problem";
import type { Region } from "../../domain/region";
import type { School } from "../../domain/school";
import type { Allocation } from "../../engine/allocate";
import type { Explanation } from "../../engine/explain";
import type { PlacedThere } from "../../engine/placedSentences";
import type { NearestMember, SchoolReason } from "../../engine/schoolReason";
import type { PolicyValues } from "../../parameters/policyFrom";
import type { FreeText } from "./freeTexts";

/**
 * What the public may see of an allocation. Nobody is named in it: a decision is one "of the
 * Ministry", with its date and reason.
 */
export interface Publication {
  readonly about: PublicationAbout;
  /** All settings; where dollars were the limit, `roles` is what they bought. */
  readonly values: PolicyValues;
  readonly allocation: Allocation;
  /** In the order of service, then those that were not ranked. */
  readonly clusters: readonly Explanation[];
  /** By name, then number. */
  readonly schools: readonly PublicSchool[];
  readonly decisions: readonly PublicDecision[];
}

/** What a publication is called and says of itself. */
export interface PublicationAbout {
  /** Name of the policy or scenario. */
  readonly version: string;
  /** The paper it rests on, where one is given. */
  readonly paper?: string;
  readonly publishedOn: Day;
  /** Whom to ask, or to ask for a review; undefined where the publisher named nobody. */
  readonly contact?: string;
  /** The whole allocation in one or two sentences. */
  readonly headline: string;
  /** As at which day; what the data is. */
  readonly snapshot: string;
  readonly aboutData: string;
  /** Whether the settings are the standard ones. */
  readonly standing: string;
  /** Whether it says at which schools the LSCs work. */
  readonly hasPlacement: boolean;
}

/** One school with its reason. */
export interface PublicSchool {
  readonly school: School;
  /** Its cluster's; undefined where it is in none that is listed, or closed. */
  readonly explanation?: Explanation;
  readonly placed?: PlacedThere;
  /** Of a school in no cluster, where the places of schools are known. */
  readonly nearest?: NearestMember;
  readonly reason: SchoolReason;
}

/** A decision that replaced computed roles, without the person who made it. */
export interface PublicDecision {
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly region: Region;
  readonly decision: string;
  readonly decidedOn: Day;
  readonly reason: string;
}

/** A publication that is ready to be looked at, and what must be looked at before it goes out. */
export interface PreparedPublication {
  readonly publication: Publication;
  /** What persons typed and would be published. */
  readonly freeTexts: readonly FreeText[];
  /** Doubts about the result: out of date, no placement, a name in a text. */
  readonly warnings: readonly Problem[];
}
