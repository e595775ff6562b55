import { advancement, phases } from "../../../domain/phase";
import type { Policy, PhaseTreatment } from "../../../domain/policy";
import { countText, listText, numberText } from "../../../domain/wording";
import { methodRows } from "../../../sheets/publicMethod";
import type { Publication } from "../publication";

/** One step of the method: a name, and what was done in sentences of under 30 words. */
export interface MethodStep {
  readonly name: string;
  readonly sentences: readonly string[];
}

/** How the roles were given, in the policy's own numbers. */
export function methodSteps(publication: Publication): MethodStep[] {
  const { policy } = publication.allocation.input;
  return [
    { name: "Clusters, not single schools", sentences: clustersSentences(publication) },
    { name: "Phases", sentences: phaseSentences(publication) },
    ...(policy.serve === "Block"
      ? [
          { name: "Order", sentences: orderSentences(policy) },
          { name: "Claim, the roles a cluster could ask for", sentences: claimSentences(policy) },
        ]
      : [{ name: "Weight", sentences: weightSentences(policy) }]),
    { name: "Giving the roles", sentences: servingSentences(policy) },
    { name: "Decisions", sentences: decisionSentences(publication) },
    { name: "Where the coordinators work", sentences: placementSentences(publication) },
    { name: "What is not known", sentences: assumptionSentences(publication) },
  ];
}

const clustersSentences = ({ schools }: Publication): string[] => {
  const outside = schools.filter(({ reason }) => reason.situation === "in no cluster").length;
  return [
    "Roles are given to clusters of schools that work together, and each cluster shares its roles among its schools.",
    `${countText(outside, "school is", "schools are")} in no cluster and could not be considered.`,
  ];
};

const phaseSentences = ({ about, allocation: { input } }: Publication): string[] => [
  `${about.snapshot}: what a cluster did later does not count.`,
  "A phase says how far a cluster has come with the Learning Support Delivery Model; regional staff assess it each term.",
  ...treatments(input.policy),
];

const named: Readonly<Record<PhaseTreatment, (names: string) => string>> = {
  Priority: (names) => `Priority phases, the most advanced first: ${names}.`,
  Competing: (names) => `Competing phases: ${names}.`,
  "Not served": (names) => `Phases that get no roles: ${names}.`,
};

const orders: Partial<Record<PhaseTreatment, string>> = {
  Priority: "Clusters in those come first in the order.",
  Competing: "Clusters in those come after, ordered by score.",
};

function treatments({ phaseTreatment: treatment, serve }: Policy): string[] {
  return (Object.keys(named) as PhaseTreatment[]).flatMap((kind) => {
    const own = phases
      .filter((phase) => treatment[phase] === kind)
      .sort((a, b) => advancement(b) - advancement(a));
    const order = serve === "Block" ? orders[kind] : undefined;
    return own.length === 0 ? [] : [named[kind](listText(own)), ...(order ? [order] : [])];
  });
}

const orderSentences = ({
  weights,
  maoriMediumReference,
  studentsReference,
  regionalFloor,
}: Policy): string[] => [
  `A score in points orders clusters of one kind: up to ${numberText(weights.ruralShare)} points for the share of rural schools and ${numberText(weights.maoriPacificShare)} for the share of Māori and Pacific students.`,
  `Up to ${numberText(weights.maoriMedium)} points are for Māori medium kura, all of them from ${numberText(maoriMediumReference)} kura on, and ${numberText(weights.students)} for students, all of them from ${numberText(studentsReference)} students on.`,
  "Equal scores go by more students, then more rural schools, then the lower cluster number.",
  ...(regionalFloor
    ? ["Each region's best clusters stand at the head of the list, up to a regional floor."]
    : []),
];

function claimSentences(policy: Policy): string[] {
  const { studentsPerRole, rounding } = policy;
  const rounded = rounding === "Nearest" ? "to nearest" : rounding.toLowerCase();
  return [
    `A cluster could ask for one role for ${countText(studentsPerRole, "student")}, rounded ${rounded}.`,
    ...limitSentences(policy),
  ];
}

function weightSentences(policy: Policy): string[] {
  const { ruralUpliftPercent: rural, maoriPacificUpliftPercent: groups } = policy;
  return [
    "Each cluster counts with its students.",
    ...(rural > 0 ? [`Rural schools raise that by up to ${numberText(rural)} %.`] : []),
    ...(groups > 0 ? [`Māori and Pacific students each count ${numberText(groups)} % more.`] : []),
    ...limitSentences(policy),
  ];
}

function limitSentences(policy: Policy): string[] {
  const { minimumRoles, maximumRoles, schoolsPerRole, wideSpreadKm, schoolsPerRoleWide } = policy;
  const limits = [
    ...(minimumRoles > 0 ? [`at least ${countText(minimumRoles, "role")}`] : []),
    ...(maximumRoles === undefined ? [] : [`at most ${numberText(maximumRoles)}`]),
  ];
  return [
    ...(limits.length > 0 ? [`A cluster whose turn comes gets ${listText(limits)}.`] : []),
    ...(schoolsPerRole === undefined
      ? []
      : [
          `Many small schools count: at least one role for every ${countText(schoolsPerRole, "school")}.`,
        ]),
    ...(wideSpreadKm === undefined || schoolsPerRoleWide === undefined
      ? []
      : [
          `So does distance: one for every ${countText(schoolsPerRoleWide, "school")} where schools lie over ${numberText(wideSpreadKm)} km apart in a straight line.`,
        ]),
    ...(policy.keepPresentRoles ? ["Roles a cluster holds already are kept for it."] : []),
  ];
}

const servingSentences = ({ serve, roles, lastCluster, method }: Policy): string[] =>
  serve === "Block"
    ? [
        `In order each cluster got all it could claim from the ${countText(roles, "role")}, until they ran out.`,
        lastCluster === "Gets what is left"
          ? "The first claim that did not fit got what was left; nobody was skipped."
          : "The first claim that did not fit got nothing, nor did those after it.",
        "A cluster that came earlier may be smaller than one that got nothing: the order decides, not the size.",
      ]
    : [
        `All clusters in a phase that gets roles shared exactly ${countText(roles, "role")} by the ${method} method.`,
      ];

const decisionSentences = ({ decisions }: Publication): string[] =>
  decisions.length === 0
    ? ["No decision of a person replaced what the rules gave."]
    : [
        `${countText(decisions.length, "decision")} of the Ministry replaced or settled what the rules gave; each stands below with its reason and date.`,
      ];

const placementSentences = ({ about }: Publication): string[] =>
  about.hasPlacement
    ? [
        "A coordinator has ten half-days a week. Schools share them by their students, and coordinators are based where travel is short.",
        "Where coordinators are based and their days are a proposal; the schools of a cluster agree them.",
      ]
    : ["At which schools the coordinators work is not part of this publication."];

const assumptionSentences = ({ values, about }: Publication): string[] => {
  const rows = methodRows(values);
  const assumed = rows.filter(({ basis }) => basis === "Assumption").length;
  return [
    `${numberText(assumed)} of the ${countText(rows.length, "setting")} are assumptions, because what was used was not published; each says why.`,
    `Settings: ${lowerFirst(about.standing)}.`,
  ];
};

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
