import type { HostDecision } from "../../src/domain/hostDecision";
import type { Override } from "../../src/domain/override";

/** What a principal asks, where the principal looks, and what must then be read on the page. */
export interface Question {
  readonly asked: string;
  /** Typed into the search; nothing where the answer stands on the page itself. */
  readonly search?: string;
  /** Typed into the second search, which compares. */
  readonly against?: string;
  /** Read in the answer, or on the page where nothing is searched. */
  readonly answers: readonly RegExp[];
}

/** Decisions that the published example has, so that they can be asked about. */
export const decidedClusters: readonly Override[] = [
  {
    clusterNumber: "60",
    way: "Within the total",
    roles: 0,
    reason: "The cluster asked to wait for the next tranche",
    decidedBy: "Wiremu Decider",
    decidedOn: "2019-07-19",
  },
];

export const decidedSchools: readonly HostDecision[] = [
  {
    schoolNumber: "50037",
    halfDays: 2,
    reason: "The kura shares its hours with the school next door",
    decidedBy: "Hana Placer",
    decidedOn: "2019-06-03",
  },
];

/**
 * Twenty-four questions of principals who got less than they hoped for, each about another situation in
 * the worked example. Whoever asks has nothing but the page.
 */
export const questions: readonly Question[] = [
  {
    asked: "We are in no cluster. Why did nobody even look at us?",
    search: "50117",
    answers: [
      /is in no cluster\. Roles are given to clusters of schools that work together, not to single schools, so it was not considered\./,
      /It would have to belong to a cluster/,
      /The nearest school in a cluster is Example School 0075, Tai Tokerau, 0\.4 km away/,
      /To join a cluster, ask its schools or the Ministry's staff in Tai Tokerau/,
      /Questions, or to ask for a review: the publisher of this page has not named whom to ask\./,
    ],
  },
  {
    asked: "Our cluster works together. Why was it left out altogether?",
    search: "50106",
    answers: [
      /gets no roles\. It was not yet in the Learning Support Delivery Model on 31 Dec 2018\./,
      /How a cluster comes into the delivery model is not in the data; ask, as below\./,
      /In Beginning on 31 Dec 2018 it would have been number \d+ in the order, with [\d.]+ points, and had 3 roles\./,
    ],
  },
  {
    asked: "How close was it? We hear the roles ran out just before us.",
    search: "school 50012",
    answers: [
      /The 623 roles had run out before its place in the order, number 125, came\./,
      /Its cluster stood in Engagement: the \d+ clusters in priority phases came first, and of the \d+ others the \d+ with the highest scores got roles; the last of them had 40\.7 points, this one 40\.4\./,
      /With 627 roles in all, 4 more, it would get its first/,
      /With \d+ more students of the same make-up it would have got 3 roles\./,
      /What has changed since that day can count in a later allocation, not in this one\./,
      /Just before it Example Cluster \d+, .*: \d+ roles?/,
    ],
  },
  {
    asked: "We got roles. Who comes to us, and from where?",
    search: "kura 0073",
    answers: [
      /A coordinator comes for 1 half-day a week from Example School 0067, Tai Tokerau, 7\.3 km away in a straight line\./,
    ],
  },
  {
    asked: "Why is it only one half-day a week for us?",
    search: "EXAMPLE KURA 73",
    answers: [
      /The school has 1 half-day a week with a coordinator; one coordinator has ten\./,
      /Half-days are shared by students, at least one to each school where there are enough: it has 51 of the cluster's 1,750\./,
    ],
  },
  {
    asked: "We were on the list. Who took our cluster's roles away, and why?",
    search: "50515",
    answers: [
      /gets no roles by a decision of the Ministry, within the total\./,
      /By the rules it would have claimed \d+ roles; a decision replaced that\./,
      /The Ministry, 19 Jul 2019: The cluster asked to wait for the next tranche\./,
      /The decision of the Ministry would have to change\./,
    ],
  },
  {
    asked: "Somebody changed our half-days. What was decided, when, and why?",
    search: "50037",
    answers: [
      /By a decision of the Ministry of 3 Jun 2019, it has 2 half-days a week\./,
      /The reason given: The kura shares its hours with the school next door\./,
    ],
  },
  {
    asked: "Why did another cluster get ten roles and we none?",
    search: "cluster 087",
    against: "cluster 048",
    answers: [
      /Example Cluster 048, Auckland came before Example Cluster 087, .* in the order: number \d+ against number \d+, by 40\.7 points against 36\.7 points\./,
      /Roles 0 10 /,
      /Points for students 8\.4 of 25: 4,000 or more give all 25\.0 of 25: 4,000 or more give all /,
    ],
  },
  {
    asked: "We are small, rural and far apart. Did that count for anything?",
    search: "cluster 081",
    answers: [
      /Distance: Raised to 3 roles: its schools lie up to 40\.9 km apart, so at most 3 to a role\./,
      /Points for rural schools 25\.0/,
    ],
  },
  {
    asked: "We are a Māori medium kura. What did that bring our cluster?",
    search: "kura 0073, tai tokerau",
    answers: [
      /School 50073, Tai Tokerau, 51 students, rural, Māori medium/,
      /Score: It scored [\d.]+ points: .* Māori medium kura [1-9][\d.]*, students/,
      /It counted as a Māori medium kura: the cluster has 1, which gave it 12\.5 of 25 points\./,
      /It counted as rural: \d+ of \d+ schools are, which gave the cluster [\d.]+ of 25 points\./,
    ],
  },
  {
    asked: "We have come on since December. Why does that not count?",
    answers: [
      /As at 31 Dec 2018: what a cluster did later does not count\./,
      /Priority phases, the most advanced first: Implementation, Pre-implementation and Refining\./,
    ],
  },
  {
    asked: "Why should I believe these numbers? Where do they come from?",
    answers: [
      /About the data: Constructed example, not the Ministry's data\./,
      /Students per role 500 students .* Source Ministry of Education, Learning Support Coordinator role allocation/,
      /Rounding Nearest choice .* Assumption Not published\. Nearest fits the most of the published rows\./,
      /Clusters that differ when worked out again 0/,
    ],
  },
  {
    asked: "We are as good as cluster 48 by points. Why did they get ten and we none?",
    search: "cluster 13",
    against: "cluster 48",
    answers: [
      /Example Cluster 048, Auckland came before Example Cluster 013, .*: number \d+ against number \d+; both have 40\.7 points\./,
      /Example Cluster 013, Auckland: Tie: Its score equals that of cluster 48; more students settled it\./,
    ],
  },
  {
    asked: "The cluster next door got five. What were they that we are not?",
    search: "cluster 2",
    against: "cluster 1",
    answers: [
      /Example Cluster 002, Tai Tokerau: It stood in Engagement .* ordered by score\. Example Cluster 001, Tai Tokerau: It stood in Refining .* come first in the order, the most advanced first\./,
    ],
  },
  {
    asked: "The school beside us has ten half-days and we have one. Why?",
    search: "kura 1410",
    against: "school 1411",
    answers: [
      /is in the same cluster, which shares the same roles\./,
      /Example Kura 1410, .*: The school has 1 half-day .* it has 16 of the cluster's/,
      /Example School 1411, .*: The school has 10 half-days .* it has 492 of the cluster's/,
      /This is a proposal; the schools of the cluster agree it\./,
    ],
  },
  {
    asked: "When is it our turn, and whom do we ask?",
    answers: [
      /Whom to ask, and what this page does not say/,
      /the publisher of this page has not named whom to ask\./,
      /What a review can change, who decides it and by when is not in the data either\./,
      /When roles start and whether more will follow do not stand in the workbook, so this publication does not say\./,
    ],
  },
  {
    asked: "Both clusters got roles. Why have they three more than we?",
    search: "cluster 3",
    against: "cluster 1",
    answers: [
      /Example Cluster 001, Tai Tokerau has 3 more than Example Cluster 003, Tai Tokerau: it could ask for 5, against 2\. Both had their turn/,
      /Example Cluster 001, Tai Tokerau: Claim, .* Number of schools: Raised to 4 roles: .* Distance: Raised to 5 roles/,
      /Example Cluster 003, Tai Tokerau: Claim, .* rounded to nearest: 2 roles/,
    ],
  },
  {
    asked: "We are in no cluster. What have those got who are in one?",
    search: "50117",
    against: "50012",
    answers: [
      /Example Kura 0117, Tai Tokerau is in no cluster\. .* Example School 0012, Tai Tokerau is one of 8 schools in Example Cluster 002/,
      /Joining now could count in a later allocation, not in this one\./,
    ],
  },
  {
    asked: "A coordinator is based with us. Where do the other half-days go?",
    search: "school 50067",
    answers: [
      /One coordinator is based at the school, with 10 half-days a week: 8 here, 2 at other schools\. At other schools: 1 at Example School 0070/,
    ],
  },
  {
    asked: "We have a thousand students. Must we really find 2,500 more?",
    search: "cluster 191",
    answers: [
      /Student numbers alone would hardly have done it: more than double, 2,534 on top of the 1,026 it has\./,
      /Its phase and the other parts of its score count as well/,
      /Last in the order with roles Example Cluster \d+, [^:]*: number \d+, in \w+, [\d.]+ points/,
    ],
  },
  {
    asked: "Why is there no number of students that would get us in?",
    search: "cluster 91",
    answers: [/More students would not have helped: it has the most points for them already/],
  },
  {
    asked: "The school over the hill is in another cluster. What has it that we have not?",
    search: "school 50012",
    against: "kura 0073",
    answers: [
      /Example Cluster 002, Tai Tokerau gets no roles\. .* Example Cluster 009, Tai Tokerau gets 4 roles/,
      /Example Kura 0073, Tai Tokerau: The school has 1 half-day a week with a coordinator/,
    ],
  },
  {
    asked: "We have more points than cluster 7. Why did they get two roles and we none?",
    search: "school 50012",
    against: "cluster 7",
    answers: [
      /came before Example Cluster 002, .*, although with fewer points \([\d.]+ against [\d.]+\): the phase goes before the score\./,
    ],
  },
  {
    asked: "Is it 203 clusters or 225?",
    answers: [
      /225 clusters are listed here: 203 were in the Learning Support Delivery Model on 31 Dec 2018, the other 22 not yet\./,
    ],
  },
];
