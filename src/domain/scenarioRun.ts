import type { Day } from "./day";
import type { Phase } from "./phase";
import type { Region } from "./region";

/** One run of a scenario: what came of it, and what it was reckoned from. Never written over. */
export interface ScenarioRun {
  readonly scenario: string;
  /** Number of the run within its scenario, from 1. */
  readonly run: number;
  readonly ranOn: Day;
  readonly ranBy?: string;
  /** Roles there were to give; where dollars are the limit, as many as they bought. */
  readonly rolesToGive: number;
  /** Roles given in all, decisions on top included. */
  readonly roles: number;
  readonly unspent: number;
  /** Clusters with roles. */
  readonly clusters: number;
  /** Day of the snapshot. */
  readonly asAt: Day;
  /** Decisions by a person. */
  readonly decisions: number;
  /** Fingerprints of what it was reckoned from, and of what came of it. */
  readonly clustersPrint: string;
  readonly phasesPrint: string;
  readonly settingsPrint: string;
  readonly decisionsPrint: string;
  readonly resultPrint: string;
  readonly engine: number;
  /** Version of the program. */
  readonly program: string;
}

/** What one cluster got in one run, and from which figures. */
export interface ScenarioResult {
  readonly scenario: string;
  readonly run: number;
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly region: Region;
  /** Undefined where it was not in the snapshot. */
  readonly phase?: Phase;
  readonly students: number;
  readonly roles: number;
  /** How it went, such as "whole claim". */
  readonly outcome: string;
  /** Fingerprint of all figures of the cluster that an allocation can depend on. */
  readonly dataPrint: string;
}
